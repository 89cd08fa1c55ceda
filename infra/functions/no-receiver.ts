/**
 * Stands in for what Bolt's own receivers are made of (express, raw-body, OAuth, Socket Mode), which no function uses: it
 * would be most of what they load. Bolt asks for it while it is loaded and calls it never.
 */
const never = (): never => {
  throw new Error('this bundle has no receivers of Bolt: functions receive by bot/slack/listeners');
};

export default never;
export { never as SocketModeClient, never as InstallProvider, never as Router };
