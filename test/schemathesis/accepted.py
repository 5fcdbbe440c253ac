"""What Schemathesis takes for a failure and is none: each exception with its argument.

An exception holds only where its condition does, so that it hides nothing else. How often each was used is
written at the end, and the run prints it; one that is never used any more is to be taken out.
"""

import atexit
import json
import os
from collections import Counter
from urllib.parse import parse_qsl, quote, urlsplit

import jsonschema_rs

FORM = "application/x-www-form-urlencoded"


def documented_error(failure, case, response):
    """The example is one of an error: the contract itself answers it with this status.

    A request example and its answer bear one name; Schemathesis takes every request example for one that must
    succeed, and does not look at the answer's.
    """
    if failure_name(failure) != "RejectedPositiveData" or form_schema(case.operation) is None:
        return False
    sent = sent_fields(response)
    operation = definition_of(case.operation)
    for name, example in (operation["requestBody"]["content"][FORM].get("examples") or {}).items():
        value = {field: text(entry) for field, entry in resolve(case, example)["value"].items()}
        if value == sent and name in answer_examples(case, operation, response.status_code):
            return True
    return False


def empty_counts_as_absent(failure, case, response):
    """An empty field counts as absent (Wire format), so an empty optional field is accepted.

    A schema cannot say that of a form: to it the empty text breaks the pattern. It holds only if the request is
    right without its empty fields.
    """
    if failure_name(failure) != "AcceptedNegativeData":
        return False
    if form_schema(case.operation) is None:
        return empty_query_counts_as_absent(case, response)
    sent = sent_fields(response)
    filled = {name: value for name, value in sent.items() if value != ""}
    return len(filled) < len(sent) and is_valid_form(case, filled)


def empty_query_counts_as_absent(case, response):
    query = dict(parse_qsl(urlsplit(response.request.url).query, keep_blank_values=True))
    return "" in query.values()


def window_of_a_month(failure, case, response):
    """A window of time is at most one month and does not end before it starts: no schema compares two fields."""
    if failure_name(failure) != "RejectedPositiveData" or case.operation.path != "/trade/v1/query":
        return False
    resperr = response.json()["resperr"]
    return resperr.startswith("end_time must ")


def pasted_text(failure, case, response):
    """A request that somebody pasted (checkSignature) is free text; that nobody can read it, no schema can say."""
    return (
        failure_name(failure) == "RejectedPositiveData"
        and case.operation.path == "/sandbox/v1/signature-checks"
        and response.status_code == 400
        and response.json()["message"].startswith("request ")
    )


def address_beyond_ascii(failure, case, response):
    """An address with letters beyond ASCII is taken as browsers take it: `https://例.example/` is no URI.

    The document asks for a URI, which is what to send; the gateway also reads what partners' own pages hold. It
    holds only if the request is right once those letters are escaped.
    """
    if failure_name(failure) != "AcceptedNegativeData":
        return False
    is_form = form_schema(case.operation) is not None
    sent = sent_fields(response) if is_form else sent_members(response)
    addresses = {name: sent[name] for name in ("return_url", "notify_url") if name in sent}
    if all(isinstance(value, str) and value.isascii() for value in addresses.values()):
        return False
    escaped = {name: quote(str(value), safe="%/:?#[]@!$&'()*+,;=~") for name, value in addresses.items()}
    right = {**sent, **escaped}
    return is_valid_form(case, right) if is_form else is_valid_json(case, right)


ACCEPTED = [
    documented_error,
    empty_counts_as_absent,
    window_of_a_month,
    pasted_text,
    address_beyond_ascii,
]


def accepts(failure, case, response):
    for exception in ACCEPTED:
        if exception(failure, case, response):
            used[exception.__name__] += 1
            return True
    return False


used = Counter({exception.__name__: 0 for exception in ACCEPTED})


@atexit.register
def tell():
    if "TRADE_ACCEPTED" in os.environ:
        with open(os.environ["TRADE_ACCEPTED"], "w", encoding="utf-8") as file:
            because = {one.__name__: one.__doc__.splitlines()[0] for one in ACCEPTED}
            json.dump([{"name": k, "count": n, "because": because[k]} for k, n in used.items()], file)


def failure_name(failure):
    return type(failure).__name__


def sent_fields(response):
    """The fields of the form, as they went over the wire."""
    body = response.request.body or ""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    return dict(parse_qsl(text, keep_blank_values=True))


def sent_members(response):
    """The members of the JSON object, as they went over the wire."""
    try:
        value = json.loads(response.request.body or "null")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def text(value):
    return value if isinstance(value, str) else json.dumps(value)


def definition_of(operation):
    return operation.schema.raw_schema["paths"][operation.path][operation.method.lower()]


def resolve(case, node):
    while "$ref" in node:
        place = case.operation.schema.raw_schema
        for name in node["$ref"][2:].split("/"):
            place = place[name.replace("~1", "/").replace("~0", "~")]
        node = place
    return node


def answer_examples(case, operation, status):
    response = resolve(case, operation["responses"].get(str(status), {}))
    return response.get("content", {}).get("application/json", {}).get("examples", {})


def form_schema(operation):
    """The schema of the form that an operation takes; None if it takes none."""
    content = definition_of(operation).get("requestBody", {}).get("content", {})
    return content.get(FORM, {}).get("schema")


def fields_of(operation):
    """The names of the fields that an operation knows."""
    name = form_schema(operation)["$ref"].split("/")[-1]
    return operation.schema.raw_schema["components"]["schemas"][name]["properties"]


def is_valid_form(case, fields):
    """Whether these texts are a form that the contract allows. Whole numbers count as such, as on the wire."""
    integers = {
        name
        for name, field in fields_of(case.operation).items()
        if resolve(case, field).get("type") == "integer"
    }
    values = {
        name: int(value) if name in integers and value.isascii() and value.isdigit() else value
        for name, value in fields.items()
    }
    return is_valid(case, form_schema(case.operation), values)


def is_valid_json(case, members):
    content = definition_of(case.operation).get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema")
    return schema is not None and is_valid(case, schema, members)


def is_valid(case, schema, value):
    components = case.operation.schema.raw_schema["components"]
    whole = {**schema, "components": components}
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True).is_valid(value)
