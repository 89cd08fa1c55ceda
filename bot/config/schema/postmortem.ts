import { z } from 'zod';
import { author, baseBranch, branch, folder, repository } from './git.ts';
import { environmentName, webhookUrl } from './people.ts';
import { identifier, region, topicArn } from './terms.ts';

/** Which of the target's keys say where it goes, and which go with which. */
const kinds = { webhook: ['secret'], topic: [], repository: ['branch', 'base', 'folder', 'author'] } as const;

const target = z
  .strictObject({
    webhook: webhookUrl.optional().describe('Address that gets a signed POST'),
    secret: environmentName
      .optional()
      .describe('Variable of the environment that holds the key of its signature'),
    topic: topicArn.optional().describe('ARN of a topic of SNS, for mail'),
    repository: repository
      .optional()
      .describe('Git repository that gets a commit; one process only, with the credentials of its machine'),
    branch: branch
      .optional()
      .describe('Branch of the commit (default: postmortems/{{incident}}); made where it is not there'),
    base: baseBranch
      .optional()
      .describe("Branch that a new one starts from (default: the repository's own default branch)"),
    folder: folder.optional().describe('Folder inside the repository (default: postmortems)'),
    author: author.optional().describe('Who the commit is by (default: Tocsin <tocsin@localhost>)'),
    private: z.boolean().default(false).describe('Whether postmortems of private incidents go there, too'),
  })
  .refine((given) => {
    const [kind, ...more] = Object.keys(kinds).filter(
      (key) => given[key as keyof typeof kinds] !== undefined,
    );
    if (kind === undefined || more.length > 0) return false;
    const foreign = Object.entries(kinds).flatMap(([of, keys]) => (of === kind ? [] : keys));
    return (
      foreign.every((key) => given[key] === undefined) && (kind !== 'webhook' || given.secret !== undefined)
    );
  }, 'must be { topic: ARN }, { webhook: "https://...", secret: NAME_OF_A_VARIABLE } or { repository: "https://..." }');

export const postmortem = z
  .strictObject({
    canvas: z
      .boolean()
      .default(false)
      .describe("Whether a published postmortem becomes the canvas of its incident's channel, too"),
    publishTo: z
      .record(identifier, target)
      .default({})
      .refine((given) => Object.keys(given).length <= 10, 'must be at most 10 targets')
      .describe('Where a published postmortem goes, by a short name, beside Slack and the artefact store'),
    wording: z
      .strictObject({
        model: z
          .string()
          .regex(
            /^(?:[a-z]{2,6}\.)?[a-z0-9]{2,30}\.[a-z0-9][\w.:-]{2,120}$|^arn:aws[a-z-]*:bedrock:[\w:/.-]{5,300}$/,
            'must be the id of a model or inference profile, such as eu.amazon.nova-lite-v1:0, or its ARN',
          )
          .describe('Model of Amazon Bedrock that is asked with Converse'),
        region: region.optional().describe('Where it is asked; the own region when absent'),
        private: z.boolean().default(false).describe('Whether it may be asked about private incidents, too'),
      })
      .optional()
      .describe(
        'Suggested wording, by Amazon Bedrock: cited facts of an incident, redacted, are sent there when somebody asks; off when absent',
      ),
  })
  .prefault({})
  .describe('Documents about incidents');
