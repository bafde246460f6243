import { useEffect, useState } from "react";
import { civilOf } from "../../texts/dates";
import { useTexts } from "../../texts/texts";
import { Brand } from "../../ui/brand";
import { useFrame } from "../../ui/frame";

type Props = {
  meetingId: string;
  title: string;
  lead: string;
  /** Hour of the server when the page was made, HH:MM. */
  clock: string;
  /** The link that leads to closing; absent for readers. */
  close: boolean;
};

/** The band of a sitting: which meeting, the hour in big, and the way to its closing. */
export function SittingBand({ meetingId, title, lead, clock, close }: Props) {
  const t = useTexts();
  const frame = useFrame();
  const hour = useClock(clock, t.zone);
  return (
    <>
      {frame && (
        <a className="btn skip" href="#contenu">
          {frame.skip}
        </a>
      )}
      <header className="band band--live">
        <div className="wrap wide">
          <Brand href={`/reunions/${meetingId}`} name={title} association={lead} />
          <p className="clock num push">{t.dates.time(hour)}</p>
          {close && (
            <a className="btn" href={`/reunions/${meetingId}/seance?faire=clore#clore`}>
              {t.minutes.closing.open}
            </a>
          )}
        </div>
      </header>
    </>
  );
}

function useClock(first: string, zone: string): string {
  const [hour, setHour] = useState(first);
  useEffect(() => {
    const tick = () => setHour(civilOf(new Date().toISOString(), zone).slice(11));
    const timer = setInterval(tick, 10_000);
    return () => clearInterval(timer);
  }, [zone]);
  useEffect(() => setHour(first), [first]);
  return hour;
}
