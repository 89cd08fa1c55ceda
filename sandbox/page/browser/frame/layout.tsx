import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Controls, HomeShown, OpenRoom, Room } from '../../parts.ts';
import { go, type Live, type Route } from '../live.ts';
import { inRoom, linesOf } from '../messages/line.ts';
import { Lines } from '../messages/lines.tsx';
import { Panel } from '../panel.tsx';
import { useReadMarks } from '../read-marks.ts';
import { useTheme } from '../theme.ts';
import { Tour } from '../tour.tsx';
import { NowContext, roomName, useWorkspace } from '../workspace.ts';
import { Foot } from './foot.tsx';
import { HomeTab } from './home.tsx';
import { RoomBar, RoomHead } from './room-head.tsx';
import { Side, sideIsOpen } from './side.tsx';
import { Sidebar } from './sidebar.tsx';

const pageOf = 150;
const olderStep = 300;
/** From here on there is room for the panel beside the messages. */
const widePx = 1_280;

export function Layout(props: {
  readonly live: Live;
  readonly route: Route;
  readonly rooms: readonly Room[];
  readonly find: () => void;
}) {
  const { live, route, rooms } = props;
  const { me, people, team } = useWorkspace();
  const [panel, setPanel] = useState(() => innerWidth > widePx);
  const [nav, setNav] = useState(false);
  const [theme, toggleTheme] = useTheme();
  const room = live.parts.get('room') as OpenRoom | undefined;
  const controls = live.parts.get('controls') as Controls | undefined;
  const lastTs = rooms.find(({ id }) => id === route.room)?.lastTs ?? '';
  const { marks, cameAt } = useReadMarks(me.id, route.room, lastTs);
  useEffect(() => setNav(false), [route.room]);
  const lines = useMemo(() => linesOf(live.parts), [live.parts]);
  const side = room !== undefined && sideIsOpen(route);
  const home = room?.kind === 'im' && room.others.includes(team.app.user) && route.tab === 'home';
  return (
    <div
      class={`layout ${nav ? 'nav-open' : ''} ${panel ? 'with-panel' : ''} ${side ? 'with-side' : ''}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (nav) setNav(false);
        else if (panel && event.target instanceof Element && event.target.closest('.panel') !== null)
          setPanel(false);
        else if (side) go({ thread: '', side: '' });
      }}
    >
      <Sidebar
        open={route.room}
        rooms={rooms}
        read={marks}
        theme={theme}
        toggleTheme={toggleTheme}
        find={props.find}
        switchTo={(person) =>
          go({ as: person, thread: '', side: '', at: '', ...(stays(room) ? {} : { room: '' }) })
        }
      />
      <button
        type="button"
        class="nav-shade"
        aria-label="Close the list of channels"
        tabIndex={-1}
        onClick={() => setNav(false)}
      />
      <main class="conversation">
        {live.connected ? null : (
          <div class="offline" role="status">
            The connection to the sandbox is lost; trying again…
          </div>
        )}
        {controls === undefined ? null : <Tour controls={controls} showPanel={() => setPanel(true)} />}
        <RoomHead
          room={room}
          route={route}
          nav={() => setNav(!nav)}
          navOpen={nav}
          panel={panel}
          togglePanel={() => setPanel(!panel)}
        />
        {room === undefined ? (
          <div class="nothing">This conversation cannot be seen by {me.realName}.</div>
        ) : (
          <>
            <RoomBar room={room} route={route} />
            {home ? (
              <HomeTab home={live.parts.get('home') as HomeShown | undefined} />
            ) : (
              <>
                <Lines
                  lines={lines.filter((line) => inRoom(line, room.firstTs))}
                  room={room}
                  inThread={false}
                  label={`Messages in ${roomName(room, people)}`}
                  readTo={cameAt}
                  at={route.thread === '' ? route.at : ''}
                  older={
                    room.older
                      ? () => go({ most: String((Number(route.most) || pageOf) + olderStep) })
                      : undefined
                  }
                />
                <Foot room={room} />
              </>
            )}
          </>
        )}
      </main>
      {side ? <Side room={room} route={route} lines={lines} /> : null}
      {panel && controls !== undefined ? (
        <NowContext.Provider value={live.nowMs}>
          <Panel controls={controls} close={() => setPanel(false)} />
        </NowContext.Provider>
      ) : null}
    </div>
  );
}

/** Somebody else can look at the same public channel; a direct message is another one for everybody. */
const stays = (room: OpenRoom | undefined): boolean => room?.kind === 'public';
