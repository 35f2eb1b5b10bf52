// Discord's own numbers, each with the page that says so; also those that discord.js's builders do not check.

/** https://docs.discord.com/developers/resources/message#create-message */
export const MESSAGE_CONTENT_MAX = 2000

/** https://docs.discord.com/developers/components/reference#action-row */
export const BUTTONS_PER_ROW_MAX = 5
/** Rows of a message without the components-v2 flag: https://docs.discord.com/developers/components/reference#legacy-message-component-behavior */
export const ROWS_MAX = 5
/** https://docs.discord.com/developers/components/reference#button-button-structure */
export const BUTTON_LABEL_MAX = 80
/** https://docs.discord.com/developers/components/reference#anatomy-of-a-component */
export const CUSTOM_ID_MAX = 100

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u
/** Of commands and options: https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export const DESCRIPTION_MAX = 100
/** Name, description and values of a command and all its options, the longest localization of each: same page. */
export const COMMAND_CHARACTERS_MAX = 8000
/** Options of a command, and choices of an option: same page. */
export const OPTIONS_MAX = 25
/** Global commands of type CHAT_INPUT: https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
export const COMMANDS_MAX = 100
/** Global commands of type MESSAGE: same page. */
export const MESSAGE_COMMANDS_MAX = 5

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICES_MAX = 25
export const CHOICE_NAME_MAX = 100
export const CHOICE_VALUE_MAX = 100

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
export const ACKNOWLEDGE_WITHIN_MS = 3000
/** https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export const TOKEN_LIVES_MS = 15 * 60_000
