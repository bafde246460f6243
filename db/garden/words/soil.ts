import type { Both } from "../both";

/** What the Maraîchage pole logs, by month of the year (January first): a market garden follows its seasons. */
export const soilByMonth: readonly (readonly Both[])[] = [
  [
    ["Taillé les framboisiers et paillé le rang du fond.", "Pruned the raspberries and mulched the back row."],
    [
      "Trié les pommes de terre du silo, trois sacs à écarter.",
      "Sorted the potatoes in store, three bags to set aside.",
    ],
    [
      "Passé la commande de semences, dont douze variétés anciennes.",
      "Placed the seed order, twelve old varieties in it.",
    ],
    ["Déneigé le toit de la serre 1 avant la tombée de la nuit.", "Cleared the snow off greenhouse 1 before dark."],
    [
      "Affûté les sécateurs et huilé les manches avec l’équipe.",
      "Sharpened the secateurs and oiled the handles with the team.",
    ],
    ["Dessiné le plan de culture de la parcelle sud.", "Drew the planting plan of the south plot."],
  ],
  [
    ["Semé les poivrons et les aubergines sur couche chaude.", "Sowed peppers and aubergines on the hot bed."],
    ["Vérifié les voiles d’hivernage, deux étaient percés.", "Checked the winter fleece, two sheets had holes."],
    ["Semé 40 mètres de fèves dans le tunnel 2.", "Sowed 40 metres of broad beans in tunnel 2."],
    ["Étalé le compost livré par la mairie, six remorques.", "Spread the compost sent by the town, six trailers."],
    ["Réparé la vanne d’arrosage de la serre 3.", "Mended the watering valve of greenhouse 3."],
    [
      "Planté 120 griffes d’asperges avec les bénévoles du samedi.",
      "Planted 120 asparagus crowns with the Saturday volunteers.",
    ],
  ],
  [
    ["Repiqué 600 plants de laitue avec l’équipe cultures.", "Pricked out 600 lettuces with the growing team."],
    ["Buté les petits pois et posé les rames.", "Earthed up the peas and set the sticks."],
    ["Rempoté 400 plants de choux avec Fanny.", "Potted on 400 cabbages with Fanny."],
    ["Semé carottes, radis et navets sous voile.", "Sowed carrots, radishes and turnips under fleece."],
    ["Nettoyé les gouttières de la serre et rempli la cuve.", "Cleaned the greenhouse gutters and filled the tank."],
    ["Retourné les andains de compost avant la pluie.", "Turned the compost rows before the rain."],
  ],
  [
    ["Planté les pommes de terre nouvelles, parcelle nord.", "Planted the early potatoes, north plot."],
    ["Monté les tuteurs de tomates dans la serre 2.", "Set up the tomato strings in greenhouse 2."],
    ["Posé les filets contre les altises sur les choux.", "Laid the nets against flea beetles on the cabbages."],
    ["Désherbé à la main les jeunes carottes, quatre matinées.", "Weeded the young carrots by hand, four mornings."],
    ["Préparé 900 plants pour la vente de printemps.", "Made 900 plants ready for the spring sale."],
    ["Installé deux ruches avec l’apiculteur voisin.", "Set up two hives with the beekeeper next door."],
  ],
  [
    ["Planté 480 tomates, onze variétés, sous les tunnels.", "Planted 480 tomatoes, eleven kinds, in the tunnels."],
    [
      "Récolté les premières fraises, 32 kilos pour les paniers.",
      "Picked the first strawberries, 32 kilos for the baskets.",
    ],
    ["Semé les courges en godets, 260 pots.", "Sowed the squashes in pots, 260 of them."],
    ["Fauché les allées avant la visite des écoles.", "Mowed the paths before the school visit."],
    ["Installé le goutte-à-goutte de la parcelle sud.", "Laid the drip lines of the south plot."],
    [
      "Lâché les coccinelles contre les pucerons des fèves.",
      "Let the ladybirds out against the blackfly on the beans.",
    ],
  ],
  [
    [
      "Récolté l’ail nouveau et mis à sécher les premières tresses.",
      "Lifted the new garlic and hung the first plaits.",
    ],
    [
      "Paillé les courgettes avec la paille de la ferme voisine.",
      "Mulched the courgettes with straw from the next farm.",
    ],
    ["Planté les poireaux d’hiver, 2 200 pieds en deux jours.", "Planted the winter leeks, 2,200 in two days."],
    ["Ombré les serres au blanc de craie.", "Shaded the greenhouses with chalk wash."],
    ["Ramassé 90 kilos de petits pois avant la chaleur.", "Picked 90 kilos of peas before the heat."],
    ["Formé trois personnes de l’équipe à la taille des tomates.", "Taught three of the team how to prune tomatoes."],
  ],
  [
    ["Récolté 210 kilos de tomates en une semaine.", "Picked 210 kilos of tomatoes in one week."],
    ["Arrosé à cinq heures du matin pendant la canicule.", "Watered at five in the morning through the heat."],
    ["Semé les carottes d’automne et gardé la planche humide.", "Sowed the autumn carrots and kept the bed damp."],
    ["Mesuré le forage : il donne trois mètres cubes de moins.", "Measured the borehole: three cubic metres less."],
    ["Rentré 400 kilos d’oignons jaunes au séchoir.", "Brought 400 kilos of yellow onions to the drying loft."],
    ["Cueilli la camomille et la menthe pour les tisanes.", "Picked camomile and mint for the herb teas."],
  ],
  [
    ["Planté les choux d’hiver, parcelle des peupliers.", "Planted the winter cabbages, poplar plot."],
    ["Récolté les pommes de terre de garde, 1,8 tonne.", "Lifted the keeping potatoes, 1.8 tonnes."],
    ["Semé mâche et épinards pour les paniers d’hiver.", "Sowed lamb’s lettuce and spinach for the winter baskets."],
    ["Assuré l’arrosage du 15 août à quatre volontaires.", "Kept the watering going over mid-August, four volunteers."],
    [
      "Goûté et noté les onze variétés de tomates avec l’équipe.",
      "Tasted and scored the eleven tomatoes with the team.",
    ],
    ["Relevé les pièges à mouche de la carotte.", "Read the carrot-fly traps."],
  ],
  [
    ["Rentré les courges, 640 pièces sur les claies.", "Brought in the squashes, 640 on the racks."],
    ["Semé l’engrais vert, seigle et vesce, sur un hectare.", "Sowed green manure, rye and vetch, on a hectare."],
    ["Préparé la vitrine de légumes pour la fête d’automne.", "Made the vegetable display for the autumn party."],
    ["Arraché les pieds de tomates malades et brûlé les fanes.", "Pulled the sick tomato plants and burnt the haulms."],
    ["Repiqué les salades d’hiver sous le tunnel froid.", "Pricked out the winter salads in the cold tunnel."],
    ["Fait analyser la terre de la parcelle nord.", "Had the soil of the north plot tested."],
  ],
  [
    ["Semé les fèves d’hiver, tunnel 2, reste deux planches.", "Sowed the winter beans, tunnel 2, two beds left."],
    ["Récolté les betteraves et les céleris-raves avant le gel.", "Lifted beetroot and celeriac before the frost."],
    ["Vidangé les tuyaux d’arrosage de la parcelle nord.", "Drained the watering pipes of the north plot."],
    ["Planté l’ail, 60 kilos de caïeux.", "Planted the garlic, 60 kilos of cloves."],
    ["Rangé les voiles par longueur, étiquettes refaites.", "Sorted the fleeces by length, new labels."],
    ["Pesé les courges avec les enfants du centre aéré.", "Weighed the squashes with the holiday club."],
  ],
  [
    ["Planté 70 mètres de haie avec 24 bénévoles.", "Planted 70 metres of hedge with 24 volunteers."],
    ["Mis les poireaux en jauge pour les paniers de fêtes.", "Heeled in the leeks for the holiday baskets."],
    ["Posé le double vitrage de bulles dans la serre à semis.", "Fitted bubble glazing in the seedling house."],
    ["Ramassé les feuilles du village pour le terreau.", "Raked up the village leaves for leaf mould."],
    ["Révisé le motoculteur, courroie changée.", "Serviced the rotavator, belt changed."],
    ["Récolté les premiers panais, beaux et droits.", "Lifted the first parsnips, fine and straight."],
  ],
  [
    ["Fait l’inventaire des semences avec Fanny : 143 sachets.", "Counted the seed stock with Fanny: 143 packets."],
    ["Cueilli la mâche sous la neige pour 118 paniers.", "Cut lamb’s lettuce under the snow for 118 baskets."],
    [
      "Nettoyé et rangé les outils pour la coupure de fin d’année.",
      "Cleaned and stowed the tools for the year-end break.",
    ],
    ["Fermé les tunnels avant la tempête, rien de déchiré.", "Closed the tunnels before the storm, nothing torn."],
    ["Bilan de culture de la saison écrit avec Karim.", "Wrote the season’s growing notes with Karim."],
    ["Réglé la température de la chambre froide à quatre degrés.", "Set the cold room to four degrees."],
  ],
];

/** Crops that leave the garden each month, for the weekly harvest line. */
export const cropsByMonth: readonly (readonly Both[])[] = [
  [
    ["poireaux", "leeks"],
    ["mâche", "lamb’s lettuce"],
  ],
  [
    ["choux", "cabbages"],
    ["panais", "parsnips"],
  ],
  [
    ["épinards", "spinach"],
    ["radis", "radishes"],
  ],
  [
    ["laitues", "lettuces"],
    ["radis", "radishes"],
  ],
  [
    ["fraises", "strawberries"],
    ["petits pois", "peas"],
  ],
  [
    ["fèves", "broad beans"],
    ["courgettes", "courgettes"],
  ],
  [
    ["tomates", "tomatoes"],
    ["haricots", "French beans"],
  ],
  [
    ["aubergines", "aubergines"],
    ["poivrons", "peppers"],
  ],
  [
    ["courges", "squashes"],
    ["raisin", "grapes"],
  ],
  [
    ["potirons", "pumpkins"],
    ["betteraves", "beetroot"],
  ],
  [
    ["poireaux", "leeks"],
    ["choux", "cabbages"],
  ],
  [
    ["carottes", "carrots"],
    ["mâche", "lamb’s lettuce"],
  ],
];

export const harvest = (crates: number, crop: Both): Both => [
  `Sorti ${crates} caisses de ${crop[0]} pour les paniers de la semaine.`,
  `Brought in ${crates} crates of ${crop[1]} for the week’s baskets.`,
];

/** What the pole has still to do now, with days from today; passed ones are part of real life. */
export const soilToDo: readonly { text: Both; due: number; who: string }[] = [
  {
    text: ["Demander au lycée la date de la visite des serres", "Ask the college for the date of the greenhouse visit"],
    due: -4,
    who: "claire-vasseur",
  },
  {
    text: ["Finir les deux dernières planches du tunnel 2", "Finish the last two beds of tunnel 2"],
    due: 3,
    who: "karim-belkacem",
  },
  {
    text: [
      "Préparer avec Karim la présentation des cultures pour l’assemblée",
      "Prepare the growing scene for the assembly with Karim",
    ],
    due: 12,
    who: "claire-vasseur",
  },
  {
    text: ["Demander trois prix pour le voile d’hivernage", "Ask three prices for winter fleece"],
    due: 9,
    who: "thierry-kervella",
  },
];

/** The first step of the story that is walked from log to promise and back. */
export const storyAction: Both = [
  "Compté les plants perdus faute de place à l’abri : 310.",
  "Counted the seedlings lost for want of cover: 310.",
];
export const storyDone: Both = [
  "Tunnel de Saint-Aubin monté : douze mètres, neuf personnes formées.",
  "Saint-Aubin tunnel up: twelve metres, nine people trained.",
];
