import { FrameProvider } from "./frame";
import { Furrow } from "./furrow";
import { Page } from "./page";
import { FormSamples } from "./palette/form-samples";
import { frame } from "./palette/frame-sample";
import { HomeSample } from "./palette/home-sample";
import { MeasureSamples } from "./palette/measure-samples";
import { MotifSamples } from "./palette/motif-samples";
import { ScreenSamples } from "./palette/screen-samples";

/** Every component in every state, for those who draw pages; mounted in development only. Its words are its own. */
export function Palette() {
  return (
    <FrameProvider frame={frame}>
      <Page
        title="Bonjour Claire"
        lead="Dimanche 22 novembre. Un conseil approche et quatre choses vous attendent."
        current="home"
      >
        <HomeSample />
        <Furrow />
        <MotifSamples />
        <Furrow />
        <MeasureSamples />
        <Furrow />
        <FormSamples />
        <Furrow />
        <ScreenSamples />
      </Page>
    </FrameProvider>
  );
}
