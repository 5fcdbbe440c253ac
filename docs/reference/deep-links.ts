import { operationsOf } from "./api-document.ts";

/**
 * A script for the head of a page: leads the stable address of an operation, `#operation/createPayment`,
 * to the place where Redoc shows it now, before Redoc looks. Redoc itself would first show that there is
 * no such page. It also keeps Redoc's first section from flashing up before another one. (Behind a second
 * `#` stands the address of a field: `#/payments/createpayment#payments/createpayment/t=request&path=txamt`.)
 *
 * @param text the document of the page, as JSON
 */
export function deepLinksScript(text: string): string {
  const places = Object.fromEntries(
    operationsOf(JSON.parse(text)).map(({ operation: { operationId, tags } }) => [
      operationId,
      `#/${tags[0]}/${operationId}`.toLowerCase(),
    ]),
  );
  return `(function(){
var places=${JSON.stringify(places)};
function follow(){var id=location.hash.replace(/^#\\/?operation\\//,"");if(id!==location.hash&&places[id])location.replace(places[id])}
follow();addEventListener("hashchange",follow,true);
var root=document.documentElement;
if(/^#\\/./.test(location.hash)){root.classList.add("deep");
var show=function(){root.classList.remove("deep");observer.disconnect()};
var parts=location.hash.split("#"),id=decodeURIComponent(parts[2]||parts[1].slice(1));
var observer=new MutationObserver(function(){if(document.getElementById(id))show()});
observer.observe(root,{childList:true,subtree:true,attributes:true,attributeFilter:["id"]});
addEventListener("load",function(){setTimeout(show,1000)})}
})()`;
}
