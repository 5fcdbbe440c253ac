import type { components } from "@trade-v1/contract/sandbox-types";
import { html } from "hono/html";
import { copy, type Html, link, type Page, type Place } from "./layout.ts";

type Schemas = components["schemas"];

/** The form for a fresh app. */
export function newAppPage(place: Place): Page {
  return {
    title: "New app",
    content: html`<div class="head"><h1>Make a fresh app</h1></div>
<p class="quiet">An app with a key, a merchant and a clock of its own. Nothing that others do touches it: one for each person, or one for each test run.</p>
<form class="card" method="post" action="${link(place, "apps")}"><div class="pad">
<div class="fields">
<label>Notifications go to <span class="quiet">– optional</span><input name="notify_url" type="url" maxlength="256" placeholder="http://127.0.0.1:8080/notifications"></label>
<label>Currency <span class="quiet">– ISO 4217</span><input name="txcurrcd" value="HKD" pattern="[A-Z]{3}" maxlength="3" required></label>
</div>
<p class="row"><button class="primary">Make the app</button></p>
</div></form>`,
  };
}

/** What a new app needs to sign. The key is shown here and never again. */
export function createdAppPage(place: Place, app: Schemas["SandboxApp"]): Page {
  const row = (name: string, value: string, id: string): Html =>
    html`<div><dt>${name}</dt><dd class="row"><code id="${id}">${value}</code> ${copy(value, name)}</dd></div>`;
  const settings = `export TRADE_APPCODE=${app.app_code}\nexport TRADE_KEY=${app.key}`;
  return {
    title: "Your new app",
    content: html`<div class="head"><h1>Your new app</h1></div>
<p class="flash warn" role="status">Keep the key now: it is not shown again.</p>
<section class="card"><div class="pad"><dl class="secret">
${row("App code", app.app_code, "app-code")}
${row("Key", app.key, "app-key")}
${row("Merchant (mchid)", app.mchid, "app-mchid")}
<div><dt>Currency</dt><dd>${app.txcurrcd}</dd></div>
</dl></div></section>
<section class="card"><header><h2>For the samples</h2>${copy(settings, "the settings")}</header><div class="pad"><pre><code>${settings}</code></pre></div></section>
<p class="pages"><a class="button primary" href="${link({ ...place, appCode: app.app_code, isReadyMade: false }, "")}">Open it in the console</a></p>`,
  };
}
