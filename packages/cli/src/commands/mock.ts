import { join } from "node:path";
import type { Command } from "commander";
import { contractFolder } from "../assets.ts";
import { startMock } from "../mock/prism.ts";
import { readPort } from "../options.ts";
import { untilToldToStop } from "../terminal/until-told-to-stop.ts";

/** `trade mock`: the contract served by Prism, without a gateway behind it. */
export function addMock(program: Command): void {
  program
    .command("mock")
    .summary("serve the contract's examples, without a gateway")
    .description(
      "Serves the contract with Prism: checks each request against it and answers with an example. " +
        "The mock keeps no state, signs nothing, and accepts any signature.",
    )
    .option("-p, --port <port>", "port to listen on, 0 for a free one", readPort, 4010)
    .addHelpText("after", examples)
    .action(mock);
}

const examples = `
Examples:
  $ trade mock
  $ trade mock --port 8080

Choose an answer by the name of its example, or by its HTTP status:
  $ curl http://127.0.0.1:4010/trade/v1/payment -H 'Prefer: example=alipay-pre-order' \\
      -H 'X-QF-APPCODE: any' -H 'X-QF-SIGN: any' \\
      -d 'pay_type=800151&out_trade_no=1470020842103&txamt=10'`;

async function mock(options: { readonly port: number }): Promise<void> {
  const toldToStop = untilToldToStop();
  const server = await startMock(join(contractFolder, "openapi.json"), options.port, console.log);
  console.log(`The mock listens on ${server.url}. It answers with the contract's examples.`);
  await toldToStop;
  await server.close();
}
