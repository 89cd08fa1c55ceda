import { pathToFileURL } from 'node:url';

// What Lambda does in an execution environment: loads a function's folder, then one invocation after the other.
const { handler } = (await import(pathToFileURL(process.argv[2]!).href)) as {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
};
const context = { getRemainingTimeInMillis: () => 60_000 };

process.on('message', (event) => {
  handler(event, context).then(
    (answer) => process.send!({ answer }),
    (error: unknown) => process.send!({ failed: String(error) }),
  );
});
