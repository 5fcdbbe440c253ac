// Made by `npm run generate` from openapi/.
// Do not edit: change the source and run the command again.

import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import { checkBody, checkNoBody, collect, fieldErrors, undeclaredStatus } from "./field-errors.js";
const trade_PaymentRequest = validate20;
const schema31 = { "type": "object", "properties": { "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "pay_type": { "type": "string", "enum": ["800151", "800108", "800201", "800207", "800208"], "x-expected": "one of 800151, 800108, 800201, 800207, 800208" }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txamt": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999, digits only" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "udid": { "type": "string", "maxLength": 40, "x-expected": "at most 40 characters" }, "auth_code": { "type": "string", "pattern": "^[0-9]{16,24}$", "maxLength": 24, "x-expected": "16 to 24 digits, as read from the customer's phone" }, "openid": { "type": "string", "maxLength": 128, "x-expected": "at most 128 characters" }, "lnglat": { "type": "string", "pattern": "^-?([0-8]?[0-9](\\.[0-9]{1,8})?|90(\\.0{1,8})?) -?((1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]{1,8})?|180(\\.0{1,8})?)$", "maxLength": 26, "x-expected": "latitude and longitude in degrees, separated by one space, such as 12.34 56.78" }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "goods_name": { "type": "string", "maxLength": 64, "x-expected": "at most 64 characters" }, "notify_url": { "type": "string", "pattern": "^https?://", "maxLength": 256, "x-expected": "an https URL of at most 256 characters" }, "return_url": { "type": "string", "pattern": "^https?://", "maxLength": 256, "x-expected": "an http or https URL of at most 256 characters" }, "expired_time": { "type": "integer", "minimum": 5, "maximum": 120, "x-expected": "a whole number of minutes from 5 to 120, digits only" } }, "required": ["pay_type", "out_trade_no", "txamt"], "if": { "properties": { "pay_type": { "const": "800208" } }, "required": ["pay_type"] }, "then": { "properties": { "auth_code": { "pattern": "^1[0-5][0-9]{16}$", "x-expected": "the 18 digits, starting with 10 to 15, of the customer's WeChat payment code" } }, "required": ["auth_code"] }, "else": { "if": { "properties": { "pay_type": { "const": "800108" } }, "required": ["pay_type"] }, "then": { "properties": { "auth_code": { "pattern": "^(2[5-9]|30)[0-9]{14,22}$", "x-expected": "the 16 to 24 digits, starting with 25 to 30, of the customer's Alipay payment code" } }, "required": ["auth_code"] } } };
const pattern4 = /* @__PURE__ */ new RegExp("^1[0-5][0-9]{16}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(2[5-9]|30)[0-9]{14,22}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{1,32}$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.\\-|*@:]{1,128}$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{16,24}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^-?([0-8]?[0-9](\\.[0-9]{1,8})?|90(\\.0{1,8})?) -?((1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]{1,8})?|180(\\.0{1,8})?)$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^https?://", "u");
const func1 = ucs2lengthModule.default ?? ucs2lengthModule;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.pay_type === undefined) && (missing0 = "pay_type")) {
            const err0 = {};
            vErrors = collect(vErrors, err0);
            errors++;
        }
        else {
            if (data.pay_type !== undefined) {
                if ("800208" !== data.pay_type) {
                    const err1 = {};
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.auth_code === undefined) {
                const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "auth_code" }, message: "must have required property '" + "auth_code" + "'" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
            if (data.auth_code !== undefined) {
                let data1 = data.auth_code;
                if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                        const err3 = { instancePath: instancePath + "/auth_code", schemaPath: "#/then/properties/auth_code/pattern", keyword: "pattern", params: { pattern: "^1[0-5][0-9]{16}$" }, message: "must match pattern \"" + "^1[0-5][0-9]{16}$" + "\"" };
                        vErrors = collect(vErrors, err3);
                        errors++;
                    }
                }
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.auth_code = true;
            props0.pay_type = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if ((data.pay_type === undefined) && (missing1 = "pay_type")) {
                const err4 = {};
                vErrors = collect(vErrors, err4);
                errors++;
            }
            else {
                if (data.pay_type !== undefined) {
                    if ("800108" !== data.pay_type) {
                        const err5 = {};
                        vErrors = collect(vErrors, err5);
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.auth_code === undefined) {
                    const err6 = { instancePath, schemaPath: "#/else/then/required", keyword: "required", params: { missingProperty: "auth_code" }, message: "must have required property '" + "auth_code" + "'" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (data.auth_code !== undefined) {
                    let data3 = data.auth_code;
                    if (typeof data3 === "string") {
                        if (!pattern5.test(data3)) {
                            const err7 = { instancePath: instancePath + "/auth_code", schemaPath: "#/else/then/properties/auth_code/pattern", keyword: "pattern", params: { pattern: "^(2[5-9]|30)[0-9]{14,22}$" }, message: "must match pattern \"" + "^(2[5-9]|30)[0-9]{14,22}$" + "\"" };
                            vErrors = collect(vErrors, err7);
                            errors++;
                        }
                    }
                }
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = {};
                props1.auth_code = true;
                props1.pay_type = true;
            }
        }
        if (!valid3) {
            const err8 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            vErrors = collect(vErrors, err8);
            errors++;
        }
        var _valid0 = _errs6 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err9);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.pay_type === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
            vErrors = collect(vErrors, err10);
            errors++;
        }
        if (data.out_trade_no === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
            vErrors = collect(vErrors, err11);
            errors++;
        }
        if (data.txamt === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
            vErrors = collect(vErrors, err12);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.mchid = true;
            props0.pay_type = true;
            props0.out_trade_no = true;
            props0.txamt = true;
            props0.txdtm = true;
            props0.udid = true;
            props0.auth_code = true;
            props0.openid = true;
            props0.lnglat = true;
            props0.txcurrcd = true;
            props0.goods_name = true;
            props0.notify_url = true;
            props0.return_url = true;
            props0.expired_time = true;
        }
        if (data.mchid !== undefined) {
            let data4 = data.mchid;
            if (typeof data4 === "string") {
                if (func1(data4) > 32) {
                    const err13 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
                if (!pattern6.test(data4)) {
                    const err14 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
        }
        if (data.pay_type !== undefined) {
            let data5 = data.pay_type;
            if (typeof data5 !== "string") {
                const err16 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if (!(((((data5 === "800151") || (data5 === "800108")) || (data5 === "800201")) || (data5 === "800207")) || (data5 === "800208"))) {
                const err17 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/enum", keyword: "enum", params: { allowedValues: schema31.properties.pay_type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data6 = data.out_trade_no;
            if (typeof data6 === "string") {
                if (func1(data6) > 128) {
                    const err18 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
                if (!pattern7.test(data6)) {
                    const err19 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data7 = data.txamt;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err21 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 99999999999 || isNaN(data7)) {
                    const err22 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                    const err23 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
            }
        }
        if (data.txdtm !== undefined) {
            let data8 = data.txdtm;
            if (typeof data8 === "string") {
                if (func1(data8) > 19) {
                    const err24 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (!pattern8.test(data8)) {
                    const err25 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err26);
                errors++;
            }
        }
        if (data.udid !== undefined) {
            let data9 = data.udid;
            if (typeof data9 === "string") {
                if (func1(data9) > 40) {
                    const err27 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err28);
                errors++;
            }
        }
        if (data.auth_code !== undefined) {
            let data10 = data.auth_code;
            if (typeof data10 === "string") {
                if (func1(data10) > 24) {
                    const err29 = { instancePath: instancePath + "/auth_code", schemaPath: "#/properties/auth_code/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err29);
                    errors++;
                }
                if (!pattern9.test(data10)) {
                    const err30 = { instancePath: instancePath + "/auth_code", schemaPath: "#/properties/auth_code/pattern", keyword: "pattern", params: { pattern: "^[0-9]{16,24}$" }, message: "must match pattern \"" + "^[0-9]{16,24}$" + "\"" };
                    vErrors = collect(vErrors, err30);
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/auth_code", schemaPath: "#/properties/auth_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err31);
                errors++;
            }
        }
        if (data.openid !== undefined) {
            let data11 = data.openid;
            if (typeof data11 === "string") {
                if (func1(data11) > 128) {
                    const err32 = { instancePath: instancePath + "/openid", schemaPath: "#/properties/openid/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err32);
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/openid", schemaPath: "#/properties/openid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
        }
        if (data.lnglat !== undefined) {
            let data12 = data.lnglat;
            if (typeof data12 === "string") {
                if (func1(data12) > 26) {
                    const err34 = { instancePath: instancePath + "/lnglat", schemaPath: "#/properties/lnglat/maxLength", keyword: "maxLength", params: { limit: 26 }, message: "must NOT have more than 26 characters" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                if (!pattern10.test(data12)) {
                    const err35 = { instancePath: instancePath + "/lnglat", schemaPath: "#/properties/lnglat/pattern", keyword: "pattern", params: { pattern: "^-?([0-8]?[0-9](\\.[0-9]{1,8})?|90(\\.0{1,8})?) -?((1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]{1,8})?|180(\\.0{1,8})?)$" }, message: "must match pattern \"" + "^-?([0-8]?[0-9](\\.[0-9]{1,8})?|90(\\.0{1,8})?) -?((1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]{1,8})?|180(\\.0{1,8})?)$" + "\"" };
                    vErrors = collect(vErrors, err35);
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/lnglat", schemaPath: "#/properties/lnglat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err36);
                errors++;
            }
        }
        if (data.txcurrcd !== undefined) {
            let data13 = data.txcurrcd;
            if (typeof data13 === "string") {
                if (func1(data13) > 3) {
                    const err37 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err37);
                    errors++;
                }
                if (func1(data13) < 3) {
                    const err38 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
                if (!pattern11.test(data13)) {
                    const err39 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err39);
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err40);
                errors++;
            }
        }
        if (data.goods_name !== undefined) {
            let data14 = data.goods_name;
            if (typeof data14 === "string") {
                if (func1(data14) > 64) {
                    const err41 = { instancePath: instancePath + "/goods_name", schemaPath: "#/properties/goods_name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err41);
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/goods_name", schemaPath: "#/properties/goods_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
        }
        if (data.notify_url !== undefined) {
            let data15 = data.notify_url;
            if (typeof data15 === "string") {
                if (func1(data15) > 256) {
                    const err43 = { instancePath: instancePath + "/notify_url", schemaPath: "#/properties/notify_url/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (!pattern12.test(data15)) {
                    const err44 = { instancePath: instancePath + "/notify_url", schemaPath: "#/properties/notify_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/notify_url", schemaPath: "#/properties/notify_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err45);
                errors++;
            }
        }
        if (data.return_url !== undefined) {
            let data16 = data.return_url;
            if (typeof data16 === "string") {
                if (func1(data16) > 256) {
                    const err46 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    vErrors = collect(vErrors, err46);
                    errors++;
                }
                if (!pattern12.test(data16)) {
                    const err47 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                    vErrors = collect(vErrors, err47);
                    errors++;
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err48);
                errors++;
            }
        }
        if (data.expired_time !== undefined) {
            let data17 = data.expired_time;
            if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                const err49 = { instancePath: instancePath + "/expired_time", schemaPath: "#/properties/expired_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err49);
                errors++;
            }
            if ((typeof data17 == "number") && (isFinite(data17))) {
                if (data17 > 120 || isNaN(data17)) {
                    const err50 = { instancePath: instancePath + "/expired_time", schemaPath: "#/properties/expired_time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
                    vErrors = collect(vErrors, err50);
                    errors++;
                }
                if (data17 < 5 || isNaN(data17)) {
                    const err51 = { instancePath: instancePath + "/expired_time", schemaPath: "#/properties/expired_time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
                    vErrors = collect(vErrors, err51);
                    errors++;
                }
            }
        }
    }
    else {
        const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err52);
        errors++;
    }
    validate20.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };
const trade_CloseRequest = validate21;
const schema32 = { "type": "object", "properties": { "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "syssn": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "txamt": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999, digits only" }, "udid": { "type": "string", "maxLength": 40, "x-expected": "at most 40 characters" } }, "if": { "not": { "required": ["syssn"] } }, "then": { "required": ["out_trade_no"] } };
const pattern15 = /* @__PURE__ */ new RegExp("^[0-9]{1,40}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    const _errs3 = errors;
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.syssn === undefined) && (missing0 = "syssn")) {
            const err0 = {};
            vErrors = collect(vErrors, err0);
            errors++;
        }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
        const err1 = {};
        vErrors = collect(vErrors, err1);
        errors++;
    }
    else {
        errors = _errs3;
        if (vErrors !== null) {
            if (_errs3) {
                vErrors.length = _errs3;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.out_trade_no === undefined) {
                const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
        var _valid0 = _errs5 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        vErrors = collect(vErrors, err3);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mchid !== undefined) {
            let data0 = data.mchid;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err4 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err5 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data1 = data.syssn;
            if (typeof data1 === "string") {
                if (func1(data1) > 40) {
                    const err7 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
                if (!pattern15.test(data1)) {
                    const err8 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                    vErrors = collect(vErrors, err8);
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data2 = data.out_trade_no;
            if (typeof data2 === "string") {
                if (func1(data2) > 128) {
                    const err10 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern7.test(data2)) {
                    const err11 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data3 = data.txdtm;
            if (typeof data3 === "string") {
                if (func1(data3) > 19) {
                    const err13 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
                if (!pattern8.test(data3)) {
                    const err14 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data4 = data.txamt;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err16 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 99999999999 || isNaN(data4)) {
                    const err17 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err18 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
            }
        }
        if (data.udid !== undefined) {
            let data5 = data.udid;
            if (typeof data5 === "string") {
                if (func1(data5) > 40) {
                    const err19 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
        }
    }
    else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err21);
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": { "mchid": true, "syssn": true, "out_trade_no": true, "txdtm": true, "txamt": true, "udid": true }, "dynamicProps": false, "dynamicItems": false };
const trade_RefundRequest = validate22;
const schema33 = { "type": "object", "properties": { "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "syssn": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txamt": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999, digits only" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "udid": { "type": "string", "maxLength": 40, "x-expected": "at most 40 characters" }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" } }, "required": ["syssn", "out_trade_no", "txamt", "txdtm"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.syssn === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.out_trade_no === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.txamt === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.txdtm === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.mchid !== undefined) {
            let data0 = data.mchid;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err4 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err5 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data1 = data.syssn;
            if (typeof data1 === "string") {
                if (func1(data1) > 40) {
                    const err7 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
                if (!pattern15.test(data1)) {
                    const err8 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                    vErrors = collect(vErrors, err8);
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data2 = data.out_trade_no;
            if (typeof data2 === "string") {
                if (func1(data2) > 128) {
                    const err10 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern7.test(data2)) {
                    const err11 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data3 = data.txamt;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err13 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 99999999999 || isNaN(data3)) {
                    const err14 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                    const err15 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
        }
        if (data.txdtm !== undefined) {
            let data4 = data.txdtm;
            if (typeof data4 === "string") {
                if (func1(data4) > 19) {
                    const err16 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err16);
                    errors++;
                }
                if (!pattern8.test(data4)) {
                    const err17 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
        if (data.udid !== undefined) {
            let data5 = data.udid;
            if (typeof data5 === "string") {
                if (func1(data5) > 40) {
                    const err19 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
        }
        if (data.txcurrcd !== undefined) {
            let data6 = data.txcurrcd;
            if (typeof data6 === "string") {
                if (func1(data6) > 3) {
                    const err21 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err21);
                    errors++;
                }
                if (func1(data6) < 3) {
                    const err22 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
                if (!pattern11.test(data6)) {
                    const err23 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err24);
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err25);
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": { "mchid": true, "syssn": true, "out_trade_no": true, "txamt": true, "txdtm": true, "udid": true, "txcurrcd": true }, "dynamicProps": false, "dynamicItems": false };
const trade_ReversalRequest = validate23;
const schema34 = { "type": "object", "properties": { "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "syssn": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "txamt": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999, digits only" }, "udid": { "type": "string", "maxLength": 40, "x-expected": "at most 40 characters" } }, "required": ["mchid", "syssn", "out_trade_no", "txdtm", "txamt"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mchid === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property '" + "mchid" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.syssn === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.out_trade_no === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.txdtm === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.txamt === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.mchid !== undefined) {
            let data0 = data.mchid;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err5 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err6 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data1 = data.syssn;
            if (typeof data1 === "string") {
                if (func1(data1) > 40) {
                    const err8 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err8);
                    errors++;
                }
                if (!pattern15.test(data1)) {
                    const err9 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                    vErrors = collect(vErrors, err9);
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data2 = data.out_trade_no;
            if (typeof data2 === "string") {
                if (func1(data2) > 128) {
                    const err11 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
                if (!pattern7.test(data2)) {
                    const err12 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data3 = data.txdtm;
            if (typeof data3 === "string") {
                if (func1(data3) > 19) {
                    const err14 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (!pattern8.test(data3)) {
                    const err15 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data4 = data.txamt;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err17 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 99999999999 || isNaN(data4)) {
                    const err18 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err19 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
            }
        }
        if (data.udid !== undefined) {
            let data5 = data.udid;
            if (typeof data5 === "string") {
                if (func1(data5) > 40) {
                    const err20 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err20);
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/udid", schemaPath: "#/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err22);
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": { "mchid": true, "syssn": true, "out_trade_no": true, "txdtm": true, "txamt": true, "udid": true }, "dynamicProps": false, "dynamicItems": false };
const trade_QueryRequest = validate24;
const schema35 = { "type": "object", "properties": { "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "syssn": { "type": "string", "pattern": "^[0-9]{1,40}(,[0-9]{1,40}){0,99}$", "maxLength": 4099, "x-expected": "1 to 100 serial numbers of 1 to 40 digits, separated by commas" }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}(,[A-Za-z0-9_.\\-|*@:]{1,128}){0,99}$", "maxLength": 12899, "x-expected": "1 to 100 numbers separated by commas, each 1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "pay_type": { "type": "string", "enum": ["800151", "800108", "800201", "800207", "800208"], "x-expected": "one of 800151, 800108, 800201, 800207, 800208" }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "start_time": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "end_time": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "page": { "type": "integer", "minimum": 1, "maximum": 1000000, "x-expected": "a whole number from 1 to 1000000, digits only" }, "page_size": { "type": "integer", "minimum": 1, "maximum": 100, "x-expected": "a whole number from 1 to 100, digits only" } } };
const pattern28 = /* @__PURE__ */ new RegExp("^[0-9]{1,40}(,[0-9]{1,40}){0,99}$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.\\-|*@:]{1,128}(,[A-Za-z0-9_.\\-|*@:]{1,128}){0,99}$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^[0-9]{4}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mchid !== undefined) {
            let data0 = data.mchid;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err0 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err0);
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err1 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data1 = data.syssn;
            if (typeof data1 === "string") {
                if (func1(data1) > 4099) {
                    const err3 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 4099 }, message: "must NOT have more than 4099 characters" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
                if (!pattern28.test(data1)) {
                    const err4 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}(,[0-9]{1,40}){0,99}$" }, message: "must match pattern \"" + "^[0-9]{1,40}(,[0-9]{1,40}){0,99}$" + "\"" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data2 = data.out_trade_no;
            if (typeof data2 === "string") {
                if (func1(data2) > 12899) {
                    const err6 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 12899 }, message: "must NOT have more than 12899 characters" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (!pattern29.test(data2)) {
                    const err7 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}(,[A-Za-z0-9_.\\-|*@:]{1,128}){0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}(,[A-Za-z0-9_.\\-|*@:]{1,128}){0,99}$" + "\"" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
        if (data.pay_type !== undefined) {
            let data3 = data.pay_type;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (!(((((data3 === "800151") || (data3 === "800108")) || (data3 === "800201")) || (data3 === "800207")) || (data3 === "800208"))) {
                const err10 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/enum", keyword: "enum", params: { allowedValues: schema35.properties.pay_type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        if (data.respcd !== undefined) {
            let data4 = data.respcd;
            if (typeof data4 === "string") {
                if (func1(data4) > 4) {
                    const err11 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
                if (!pattern30.test(data4)) {
                    const err12 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
        }
        if (data.start_time !== undefined) {
            let data5 = data.start_time;
            if (typeof data5 === "string") {
                if (func1(data5) > 19) {
                    const err14 = { instancePath: instancePath + "/start_time", schemaPath: "#/properties/start_time/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (!pattern8.test(data5)) {
                    const err15 = { instancePath: instancePath + "/start_time", schemaPath: "#/properties/start_time/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/start_time", schemaPath: "#/properties/start_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
        }
        if (data.end_time !== undefined) {
            let data6 = data.end_time;
            if (typeof data6 === "string") {
                if (func1(data6) > 19) {
                    const err17 = { instancePath: instancePath + "/end_time", schemaPath: "#/properties/end_time/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (!pattern8.test(data6)) {
                    const err18 = { instancePath: instancePath + "/end_time", schemaPath: "#/properties/end_time/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/end_time", schemaPath: "#/properties/end_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err19);
                errors++;
            }
        }
        if (data.page !== undefined) {
            let data7 = data.page;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err20 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 1000000 || isNaN(data7)) {
                    const err21 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                    vErrors = collect(vErrors, err21);
                    errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                    const err22 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
            }
        }
        if (data.page_size !== undefined) {
            let data8 = data.page_size;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err23 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err23);
                errors++;
            }
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 > 100 || isNaN(data8)) {
                    const err24 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (data8 < 1 || isNaN(data8)) {
                    const err25 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
        }
    }
    else {
        const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err26);
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": { "mchid": true, "syssn": true, "out_trade_no": true, "pay_type": true, "respcd": true, "start_time": true, "end_time": true, "page": true, "page_size": true }, "dynamicProps": false, "dynamicItems": false };
const trade_PaymentResponse_closed = validate25;
const schema36 = { "type": "object", "properties": { "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "respmsg": { "type": "string", "maxLength": 64 }, "resperr": { "type": "string", "maxLength": 70000 }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "pay_url": { "type": "string", "pattern": "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$", "maxLength": 512 }, "qrcode": { "type": "string", "pattern": "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$", "maxLength": 512 }, "pay_type": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" } }, "required": ["respcd", "respmsg", "resperr", "sysdtm"], "if": { "required": ["syssn"] }, "then": { "required": ["out_trade_no", "pay_url", "pay_type", "txdtm", "txamt", "txcurrcd"], "allOf": [{ "if": { "properties": { "pay_type": { "const": "800201" } } }, "then": { "required": ["qrcode"] }, "else": { "properties": { "qrcode": { "not": {} } } } }, { "if": { "properties": { "respcd": { "const": "0000" } } }, "then": { "properties": { "respmsg": { "const": "OK" }, "resperr": { "const": "" } } }, "else": { "properties": { "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 } } } }] }, "else": { "properties": { "respcd": { "not": { "const": "0000" } }, "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 }, "out_trade_no": { "not": {} }, "pay_url": { "not": {} }, "qrcode": { "not": {} }, "pay_type": { "not": {} }, "txdtm": { "not": {} }, "txamt": { "not": {} }, "txcurrcd": { "not": {} } } }, "unevaluatedProperties": false };
const pattern36 = /* @__PURE__ */ new RegExp("^[0-9]{24}$", "u");
const pattern37 = /* @__PURE__ */ new RegExp("^([a-z][a-z0-9+.\\-]*:[!-~]+)?$", "u");
const pattern39 = /* @__PURE__ */ new RegExp("^[0-9]{6}$", "u");
const pattern41 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,10}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.syssn === undefined) && (missing0 = "syssn")) {
            const err0 = {};
            vErrors = collect(vErrors, err0);
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.pay_type !== undefined) {
                if ("800201" !== data.pay_type) {
                    const err1 = {};
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
        }
        var _valid1 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause1;
        if (_valid1) {
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.qrcode === undefined) {
                    const err2 = { instancePath, schemaPath: "#/then/allOf/0/then/required", keyword: "required", params: { missingProperty: "qrcode" }, message: "must have required property '" + "qrcode" + "'" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
            }
            var _valid1 = _errs8 === errors;
            valid2 = _valid1;
            ifClause1 = "then";
        }
        else {
            const _errs9 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.qrcode !== undefined) {
                    const err3 = { instancePath: instancePath + "/qrcode", schemaPath: "#/then/allOf/0/else/properties/qrcode/not", keyword: "not", params: {}, message: "must NOT be valid" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
            }
            var _valid1 = _errs9 === errors;
            valid2 = _valid1;
            if (valid2) {
                var props0 = {};
                props0.qrcode = true;
                props0.pay_type = true;
            }
            ifClause1 = "else";
        }
        if (!valid2) {
            const err4 = { instancePath, schemaPath: "#/then/allOf/0/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        const _errs13 = errors;
        let valid5 = true;
        const _errs14 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                if ("0000" !== data.respcd) {
                    const err5 = {};
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
        }
        var _valid2 = _errs14 === errors;
        errors = _errs13;
        if (vErrors !== null) {
            if (_errs13) {
                vErrors.length = _errs13;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause2;
        if (_valid2) {
            const _errs16 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    if ("OK" !== data.respmsg) {
                        const err6 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/allOf/1/then/properties/respmsg/const", keyword: "const", params: { allowedValue: "OK" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err6);
                        errors++;
                    }
                }
                if (data.resperr !== undefined) {
                    if ("" !== data.resperr) {
                        const err7 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/allOf/1/then/properties/resperr/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err7);
                        errors++;
                    }
                }
            }
            var _valid2 = _errs16 === errors;
            valid5 = _valid2;
            if (valid5) {
                var props1 = {};
                props1.respmsg = true;
                props1.resperr = true;
                props1.respcd = true;
            }
            ifClause2 = "then";
        }
        else {
            const _errs19 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    let data5 = data.respmsg;
                    if (typeof data5 === "string") {
                        if (func1(data5) < 1) {
                            const err8 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/allOf/1/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err8);
                            errors++;
                        }
                    }
                }
                if (data.resperr !== undefined) {
                    let data6 = data.resperr;
                    if (typeof data6 === "string") {
                        if (func1(data6) < 1) {
                            const err9 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/allOf/1/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err9);
                            errors++;
                        }
                    }
                }
            }
            var _valid2 = _errs19 === errors;
            valid5 = _valid2;
            if (valid5) {
                if (props1 !== true) {
                    props1 = props1 || {};
                    props1.respmsg = true;
                    props1.resperr = true;
                }
            }
            ifClause2 = "else";
        }
        if (!valid5) {
            const err10 = { instancePath, schemaPath: "#/then/allOf/1/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema" };
            vErrors = collect(vErrors, err10);
            errors++;
        }
        if (props0 !== true && props1 !== undefined) {
            if (props1 === true) {
                props0 = true;
            }
            else {
                props0 = props0 || {};
                Object.assign(props0, props1);
            }
        }
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.out_trade_no === undefined) {
                const err11 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                vErrors = collect(vErrors, err11);
                errors++;
            }
            if (data.pay_url === undefined) {
                const err12 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "pay_url" }, message: "must have required property '" + "pay_url" + "'" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
            if (data.pay_type === undefined) {
                const err13 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if (data.txdtm === undefined) {
                const err14 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                vErrors = collect(vErrors, err14);
                errors++;
            }
            if (data.txamt === undefined) {
                const err15 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
            if (data.txcurrcd === undefined) {
                const err16 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs22 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                const _errs24 = errors;
                const _errs25 = errors;
                if ("0000" !== data.respcd) {
                    const err17 = {};
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                var valid10 = _errs25 === errors;
                if (valid10) {
                    const err18 = { instancePath: instancePath + "/respcd", schemaPath: "#/else/properties/respcd/not", keyword: "not", params: {}, message: "must NOT be valid" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
                else {
                    errors = _errs24;
                    if (vErrors !== null) {
                        if (_errs24) {
                            vErrors.length = _errs24;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.respmsg !== undefined) {
                let data8 = data.respmsg;
                if (typeof data8 === "string") {
                    if (func1(data8) < 1) {
                        const err19 = { instancePath: instancePath + "/respmsg", schemaPath: "#/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err19);
                        errors++;
                    }
                }
            }
            if (data.resperr !== undefined) {
                let data9 = data.resperr;
                if (typeof data9 === "string") {
                    if (func1(data9) < 1) {
                        const err20 = { instancePath: instancePath + "/resperr", schemaPath: "#/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err20);
                        errors++;
                    }
                }
            }
            if (data.out_trade_no !== undefined) {
                const err21 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/else/properties/out_trade_no/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
            if (data.pay_url !== undefined) {
                const err22 = { instancePath: instancePath + "/pay_url", schemaPath: "#/else/properties/pay_url/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err22);
                errors++;
            }
            if (data.qrcode !== undefined) {
                const err23 = { instancePath: instancePath + "/qrcode", schemaPath: "#/else/properties/qrcode/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err23);
                errors++;
            }
            if (data.pay_type !== undefined) {
                const err24 = { instancePath: instancePath + "/pay_type", schemaPath: "#/else/properties/pay_type/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err24);
                errors++;
            }
            if (data.txdtm !== undefined) {
                const err25 = { instancePath: instancePath + "/txdtm", schemaPath: "#/else/properties/txdtm/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err25);
                errors++;
            }
            if (data.txamt !== undefined) {
                const err26 = { instancePath: instancePath + "/txamt", schemaPath: "#/else/properties/txamt/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err26);
                errors++;
            }
            if (data.txcurrcd !== undefined) {
                const err27 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/else/properties/txcurrcd/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err27);
                errors++;
            }
        }
        var _valid0 = _errs22 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.respcd = true;
                props0.respmsg = true;
                props0.resperr = true;
                props0.out_trade_no = true;
                props0.pay_url = true;
                props0.qrcode = true;
                props0.pay_type = true;
                props0.txdtm = true;
                props0.txamt = true;
                props0.txcurrcd = true;
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err28 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err28);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd === undefined) {
            const err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err29);
            errors++;
        }
        if (data.respmsg === undefined) {
            const err30 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respmsg" }, message: "must have required property '" + "respmsg" + "'" };
            vErrors = collect(vErrors, err30);
            errors++;
        }
        if (data.resperr === undefined) {
            const err31 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resperr" }, message: "must have required property '" + "resperr" + "'" };
            vErrors = collect(vErrors, err31);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err32 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err32);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.respcd = true;
            props0.respmsg = true;
            props0.resperr = true;
            props0.sysdtm = true;
            props0.out_trade_no = true;
            props0.syssn = true;
            props0.pay_url = true;
            props0.qrcode = true;
            props0.pay_type = true;
            props0.txdtm = true;
            props0.txamt = true;
            props0.txcurrcd = true;
        }
        if (data.respcd !== undefined) {
            let data17 = data.respcd;
            if (typeof data17 === "string") {
                if (func1(data17) > 4) {
                    const err33 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err33);
                    errors++;
                }
                if (!pattern30.test(data17)) {
                    const err34 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err35);
                errors++;
            }
        }
        if (data.respmsg !== undefined) {
            let data18 = data.respmsg;
            if (typeof data18 === "string") {
                if (func1(data18) > 64) {
                    const err36 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err36);
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err37);
                errors++;
            }
        }
        if (data.resperr !== undefined) {
            let data19 = data.resperr;
            if (typeof data19 === "string") {
                if (func1(data19) > 70000) {
                    const err38 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/maxLength", keyword: "maxLength", params: { limit: 70000 }, message: "must NOT have more than 70000 characters" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err39);
                errors++;
            }
        }
        if (data.sysdtm !== undefined) {
            let data20 = data.sysdtm;
            if (typeof data20 === "string") {
                if (func1(data20) > 19) {
                    const err40 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err40);
                    errors++;
                }
                if (!pattern8.test(data20)) {
                    const err41 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err41);
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data21 = data.out_trade_no;
            if (typeof data21 === "string") {
                if (func1(data21) > 128) {
                    const err43 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (!pattern7.test(data21)) {
                    const err44 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err45);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data22 = data.syssn;
            if (typeof data22 === "string") {
                if (func1(data22) > 24) {
                    const err46 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err46);
                    errors++;
                }
                if (!pattern36.test(data22)) {
                    const err47 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err47);
                    errors++;
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err48);
                errors++;
            }
        }
        if (data.pay_url !== undefined) {
            let data23 = data.pay_url;
            if (typeof data23 === "string") {
                if (func1(data23) > 512) {
                    const err49 = { instancePath: instancePath + "/pay_url", schemaPath: "#/properties/pay_url/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                    vErrors = collect(vErrors, err49);
                    errors++;
                }
                if (!pattern37.test(data23)) {
                    const err50 = { instancePath: instancePath + "/pay_url", schemaPath: "#/properties/pay_url/pattern", keyword: "pattern", params: { pattern: "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$" }, message: "must match pattern \"" + "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$" + "\"" };
                    vErrors = collect(vErrors, err50);
                    errors++;
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/pay_url", schemaPath: "#/properties/pay_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err51);
                errors++;
            }
        }
        if (data.qrcode !== undefined) {
            let data24 = data.qrcode;
            if (typeof data24 === "string") {
                if (func1(data24) > 512) {
                    const err52 = { instancePath: instancePath + "/qrcode", schemaPath: "#/properties/qrcode/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                    vErrors = collect(vErrors, err52);
                    errors++;
                }
                if (!pattern37.test(data24)) {
                    const err53 = { instancePath: instancePath + "/qrcode", schemaPath: "#/properties/qrcode/pattern", keyword: "pattern", params: { pattern: "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$" }, message: "must match pattern \"" + "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$" + "\"" };
                    vErrors = collect(vErrors, err53);
                    errors++;
                }
            }
            else {
                const err54 = { instancePath: instancePath + "/qrcode", schemaPath: "#/properties/qrcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err54);
                errors++;
            }
        }
        if (data.pay_type !== undefined) {
            let data25 = data.pay_type;
            if (typeof data25 === "string") {
                if (func1(data25) > 6) {
                    const err55 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                    vErrors = collect(vErrors, err55);
                    errors++;
                }
                if (!pattern39.test(data25)) {
                    const err56 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                    vErrors = collect(vErrors, err56);
                    errors++;
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err57);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data26 = data.txdtm;
            if (typeof data26 === "string") {
                if (func1(data26) > 19) {
                    const err58 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err58);
                    errors++;
                }
                if (!pattern8.test(data26)) {
                    const err59 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err59);
                    errors++;
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err60);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data27 = data.txamt;
            if (typeof data27 === "string") {
                if (func1(data27) > 11) {
                    const err61 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                    vErrors = collect(vErrors, err61);
                    errors++;
                }
                if (!pattern41.test(data27)) {
                    const err62 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                    vErrors = collect(vErrors, err62);
                    errors++;
                }
            }
            else {
                const err63 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err63);
                errors++;
            }
        }
        if (data.txcurrcd !== undefined) {
            let data28 = data.txcurrcd;
            if (typeof data28 === "string") {
                if (func1(data28) > 3) {
                    const err64 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err64);
                    errors++;
                }
                if (func1(data28) < 3) {
                    const err65 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err65);
                    errors++;
                }
                if (!pattern11.test(data28)) {
                    const err66 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err66);
                    errors++;
                }
            }
            else {
                const err67 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err67);
                errors++;
            }
        }
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err68 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err68);
                    errors++;
                }
            }
        }
    }
    else {
        const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err69);
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_ErrorResponse_closed = validate26;
const schema37 = { "type": "object", "properties": { "respcd": { "not": { "const": "0000" }, "allOf": [{ "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }] }, "respmsg": { "minLength": 1, "allOf": [{ "type": "string", "maxLength": 64 }] }, "resperr": { "minLength": 1, "allOf": [{ "type": "string", "maxLength": 70000 }] }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" } }, "required": ["respcd", "respmsg", "resperr", "sysdtm"], "unevaluatedProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.respmsg === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respmsg" }, message: "must have required property '" + "respmsg" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.resperr === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resperr" }, message: "must have required property '" + "resperr" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.respcd !== undefined) {
            let data0 = data.respcd;
            const _errs2 = errors;
            const _errs3 = errors;
            if ("0000" !== data0) {
                const err4 = {};
                vErrors = collect(vErrors, err4);
                errors++;
            }
            var valid1 = _errs3 === errors;
            if (valid1) {
                const err5 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
            else {
                errors = _errs2;
                if (vErrors !== null) {
                    if (_errs2) {
                        vErrors.length = _errs2;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
            if (typeof data0 === "string") {
                if (func1(data0) > 4) {
                    const err6 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/allOf/0/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (!pattern30.test(data0)) {
                    const err7 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/allOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
        if (data.respmsg !== undefined) {
            let data1 = data.respmsg;
            if (typeof data1 === "string") {
                if (func1(data1) > 64) {
                    const err9 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/allOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err9);
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/allOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err11 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
        }
        if (data.resperr !== undefined) {
            let data2 = data.resperr;
            if (typeof data2 === "string") {
                if (func1(data2) > 70000) {
                    const err12 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/allOf/0/maxLength", keyword: "maxLength", params: { limit: 70000 }, message: "must NOT have more than 70000 characters" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/allOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if (typeof data2 === "string") {
                if (func1(data2) < 1) {
                    const err14 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
            }
        }
        if (data.sysdtm !== undefined) {
            let data3 = data.sysdtm;
            if (typeof data3 === "string") {
                if (func1(data3) > 19) {
                    const err15 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
                if (!pattern8.test(data3)) {
                    const err16 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err16);
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
        }
        for (const key0 in data) {
            if ((((key0 !== "respcd") && (key0 !== "respmsg")) && (key0 !== "resperr")) && (key0 !== "sysdtm")) {
                const err18 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_CloseResponse_closed = validate27;
const schema38 = { "type": "object", "properties": { "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "respmsg": { "type": "string", "maxLength": 64 }, "resperr": { "type": "string", "maxLength": 70000 }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "orig_syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" } }, "required": ["respcd", "respmsg", "resperr", "sysdtm"], "if": { "required": ["syssn"] }, "then": { "required": ["orig_syssn", "out_trade_no", "txamt", "txdtm"], "if": { "properties": { "respcd": { "const": "0000" } } }, "then": { "properties": { "respmsg": { "const": "" }, "resperr": { "const": "" } } }, "else": { "properties": { "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 } } } }, "else": { "properties": { "respcd": { "not": { "const": "0000" } }, "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 }, "orig_syssn": { "not": {} }, "out_trade_no": { "not": {} }, "txamt": { "not": {} }, "txdtm": { "not": {} } } }, "unevaluatedProperties": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.syssn === undefined) && (missing0 = "syssn")) {
            const err0 = {};
            vErrors = collect(vErrors, err0);
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        const _errs4 = errors;
        let valid1 = true;
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                if ("0000" !== data.respcd) {
                    const err1 = {};
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
        }
        var _valid1 = _errs5 === errors;
        errors = _errs4;
        if (vErrors !== null) {
            if (_errs4) {
                vErrors.length = _errs4;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause1;
        if (_valid1) {
            const _errs7 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    if ("" !== data.respmsg) {
                        const err2 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/then/properties/respmsg/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err2);
                        errors++;
                    }
                }
                if (data.resperr !== undefined) {
                    if ("" !== data.resperr) {
                        const err3 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/then/properties/resperr/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err3);
                        errors++;
                    }
                }
            }
            var _valid1 = _errs7 === errors;
            valid1 = _valid1;
            if (valid1) {
                var props0 = {};
                props0.respmsg = true;
                props0.resperr = true;
                props0.respcd = true;
            }
            ifClause1 = "then";
        }
        else {
            const _errs10 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    let data3 = data.respmsg;
                    if (typeof data3 === "string") {
                        if (func1(data3) < 1) {
                            const err4 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err4);
                            errors++;
                        }
                    }
                }
                if (data.resperr !== undefined) {
                    let data4 = data.resperr;
                    if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                            const err5 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err5);
                            errors++;
                        }
                    }
                }
            }
            var _valid1 = _errs10 === errors;
            valid1 = _valid1;
            if (valid1) {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.respmsg = true;
                    props0.resperr = true;
                }
            }
            ifClause1 = "else";
        }
        if (!valid1) {
            const err6 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.orig_syssn === undefined) {
                const err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "orig_syssn" }, message: "must have required property '" + "orig_syssn" + "'" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
            if (data.out_trade_no === undefined) {
                const err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (data.txamt === undefined) {
                const err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (data.txdtm === undefined) {
                const err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs13 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                const _errs15 = errors;
                const _errs16 = errors;
                if ("0000" !== data.respcd) {
                    const err11 = {};
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
                var valid6 = _errs16 === errors;
                if (valid6) {
                    const err12 = { instancePath: instancePath + "/respcd", schemaPath: "#/else/properties/respcd/not", keyword: "not", params: {}, message: "must NOT be valid" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
                else {
                    errors = _errs15;
                    if (vErrors !== null) {
                        if (_errs15) {
                            vErrors.length = _errs15;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.respmsg !== undefined) {
                let data6 = data.respmsg;
                if (typeof data6 === "string") {
                    if (func1(data6) < 1) {
                        const err13 = { instancePath: instancePath + "/respmsg", schemaPath: "#/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err13);
                        errors++;
                    }
                }
            }
            if (data.resperr !== undefined) {
                let data7 = data.resperr;
                if (typeof data7 === "string") {
                    if (func1(data7) < 1) {
                        const err14 = { instancePath: instancePath + "/resperr", schemaPath: "#/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err14);
                        errors++;
                    }
                }
            }
            if (data.orig_syssn !== undefined) {
                const err15 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/else/properties/orig_syssn/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
            if (data.out_trade_no !== undefined) {
                const err16 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/else/properties/out_trade_no/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if (data.txamt !== undefined) {
                const err17 = { instancePath: instancePath + "/txamt", schemaPath: "#/else/properties/txamt/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
            if (data.txdtm !== undefined) {
                const err18 = { instancePath: instancePath + "/txdtm", schemaPath: "#/else/properties/txdtm/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
        var _valid0 = _errs13 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.respcd = true;
                props0.respmsg = true;
                props0.resperr = true;
                props0.orig_syssn = true;
                props0.out_trade_no = true;
                props0.txamt = true;
                props0.txdtm = true;
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err19 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd === undefined) {
            const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err20);
            errors++;
        }
        if (data.respmsg === undefined) {
            const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respmsg" }, message: "must have required property '" + "respmsg" + "'" };
            vErrors = collect(vErrors, err21);
            errors++;
        }
        if (data.resperr === undefined) {
            const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resperr" }, message: "must have required property '" + "resperr" + "'" };
            vErrors = collect(vErrors, err22);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err23);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.respcd = true;
            props0.respmsg = true;
            props0.resperr = true;
            props0.sysdtm = true;
            props0.syssn = true;
            props0.orig_syssn = true;
            props0.out_trade_no = true;
            props0.txamt = true;
            props0.txdtm = true;
        }
        if (data.respcd !== undefined) {
            let data12 = data.respcd;
            if (typeof data12 === "string") {
                if (func1(data12) > 4) {
                    const err24 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (!pattern30.test(data12)) {
                    const err25 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err26);
                errors++;
            }
        }
        if (data.respmsg !== undefined) {
            let data13 = data.respmsg;
            if (typeof data13 === "string") {
                if (func1(data13) > 64) {
                    const err27 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err28);
                errors++;
            }
        }
        if (data.resperr !== undefined) {
            let data14 = data.resperr;
            if (typeof data14 === "string") {
                if (func1(data14) > 70000) {
                    const err29 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/maxLength", keyword: "maxLength", params: { limit: 70000 }, message: "must NOT have more than 70000 characters" };
                    vErrors = collect(vErrors, err29);
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err30);
                errors++;
            }
        }
        if (data.sysdtm !== undefined) {
            let data15 = data.sysdtm;
            if (typeof data15 === "string") {
                if (func1(data15) > 19) {
                    const err31 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err31);
                    errors++;
                }
                if (!pattern8.test(data15)) {
                    const err32 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err32);
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data16 = data.syssn;
            if (typeof data16 === "string") {
                if (func1(data16) > 24) {
                    const err34 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                if (!pattern36.test(data16)) {
                    const err35 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err35);
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err36);
                errors++;
            }
        }
        if (data.orig_syssn !== undefined) {
            let data17 = data.orig_syssn;
            if (typeof data17 === "string") {
                if (func1(data17) > 24) {
                    const err37 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err37);
                    errors++;
                }
                if (!pattern36.test(data17)) {
                    const err38 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err39);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data18 = data.out_trade_no;
            if (typeof data18 === "string") {
                if (func1(data18) > 128) {
                    const err40 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err40);
                    errors++;
                }
                if (!pattern7.test(data18)) {
                    const err41 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err41);
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data19 = data.txamt;
            if (typeof data19 === "string") {
                if (func1(data19) > 11) {
                    const err43 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (!pattern41.test(data19)) {
                    const err44 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err45);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data20 = data.txdtm;
            if (typeof data20 === "string") {
                if (func1(data20) > 19) {
                    const err46 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err46);
                    errors++;
                }
                if (!pattern8.test(data20)) {
                    const err47 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err47);
                    errors++;
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err48);
                errors++;
            }
        }
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err49 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err49);
                    errors++;
                }
            }
        }
    }
    else {
        const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err50);
        errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_RefundResponse_closed = validate28;
const schema39 = { "type": "object", "properties": { "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "respmsg": { "type": "string", "maxLength": 64 }, "resperr": { "type": "string", "maxLength": 70000 }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "orig_syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" } }, "required": ["respcd", "respmsg", "resperr", "sysdtm"], "if": { "required": ["syssn"] }, "then": { "required": ["orig_syssn", "out_trade_no", "txamt", "txdtm"], "if": { "properties": { "respcd": { "const": "0000" } } }, "then": { "properties": { "respmsg": { "const": "" }, "resperr": { "const": "" } } }, "else": { "properties": { "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 } } } }, "else": { "properties": { "respcd": { "not": { "const": "0000" } }, "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 }, "orig_syssn": { "not": {} }, "out_trade_no": { "not": {} }, "txamt": { "not": {} }, "txdtm": { "not": {} } } }, "unevaluatedProperties": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.syssn === undefined) && (missing0 = "syssn")) {
            const err0 = {};
            vErrors = collect(vErrors, err0);
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        const _errs4 = errors;
        let valid1 = true;
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                if ("0000" !== data.respcd) {
                    const err1 = {};
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
        }
        var _valid1 = _errs5 === errors;
        errors = _errs4;
        if (vErrors !== null) {
            if (_errs4) {
                vErrors.length = _errs4;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause1;
        if (_valid1) {
            const _errs7 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    if ("" !== data.respmsg) {
                        const err2 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/then/properties/respmsg/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err2);
                        errors++;
                    }
                }
                if (data.resperr !== undefined) {
                    if ("" !== data.resperr) {
                        const err3 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/then/properties/resperr/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err3);
                        errors++;
                    }
                }
            }
            var _valid1 = _errs7 === errors;
            valid1 = _valid1;
            if (valid1) {
                var props0 = {};
                props0.respmsg = true;
                props0.resperr = true;
                props0.respcd = true;
            }
            ifClause1 = "then";
        }
        else {
            const _errs10 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    let data3 = data.respmsg;
                    if (typeof data3 === "string") {
                        if (func1(data3) < 1) {
                            const err4 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err4);
                            errors++;
                        }
                    }
                }
                if (data.resperr !== undefined) {
                    let data4 = data.resperr;
                    if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                            const err5 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err5);
                            errors++;
                        }
                    }
                }
            }
            var _valid1 = _errs10 === errors;
            valid1 = _valid1;
            if (valid1) {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.respmsg = true;
                    props0.resperr = true;
                }
            }
            ifClause1 = "else";
        }
        if (!valid1) {
            const err6 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.orig_syssn === undefined) {
                const err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "orig_syssn" }, message: "must have required property '" + "orig_syssn" + "'" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
            if (data.out_trade_no === undefined) {
                const err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (data.txamt === undefined) {
                const err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (data.txdtm === undefined) {
                const err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs13 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                const _errs15 = errors;
                const _errs16 = errors;
                if ("0000" !== data.respcd) {
                    const err11 = {};
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
                var valid6 = _errs16 === errors;
                if (valid6) {
                    const err12 = { instancePath: instancePath + "/respcd", schemaPath: "#/else/properties/respcd/not", keyword: "not", params: {}, message: "must NOT be valid" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
                else {
                    errors = _errs15;
                    if (vErrors !== null) {
                        if (_errs15) {
                            vErrors.length = _errs15;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.respmsg !== undefined) {
                let data6 = data.respmsg;
                if (typeof data6 === "string") {
                    if (func1(data6) < 1) {
                        const err13 = { instancePath: instancePath + "/respmsg", schemaPath: "#/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err13);
                        errors++;
                    }
                }
            }
            if (data.resperr !== undefined) {
                let data7 = data.resperr;
                if (typeof data7 === "string") {
                    if (func1(data7) < 1) {
                        const err14 = { instancePath: instancePath + "/resperr", schemaPath: "#/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err14);
                        errors++;
                    }
                }
            }
            if (data.orig_syssn !== undefined) {
                const err15 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/else/properties/orig_syssn/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
            if (data.out_trade_no !== undefined) {
                const err16 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/else/properties/out_trade_no/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if (data.txamt !== undefined) {
                const err17 = { instancePath: instancePath + "/txamt", schemaPath: "#/else/properties/txamt/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
            if (data.txdtm !== undefined) {
                const err18 = { instancePath: instancePath + "/txdtm", schemaPath: "#/else/properties/txdtm/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
        var _valid0 = _errs13 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.respcd = true;
                props0.respmsg = true;
                props0.resperr = true;
                props0.orig_syssn = true;
                props0.out_trade_no = true;
                props0.txamt = true;
                props0.txdtm = true;
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err19 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd === undefined) {
            const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err20);
            errors++;
        }
        if (data.respmsg === undefined) {
            const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respmsg" }, message: "must have required property '" + "respmsg" + "'" };
            vErrors = collect(vErrors, err21);
            errors++;
        }
        if (data.resperr === undefined) {
            const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resperr" }, message: "must have required property '" + "resperr" + "'" };
            vErrors = collect(vErrors, err22);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err23);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.respcd = true;
            props0.respmsg = true;
            props0.resperr = true;
            props0.sysdtm = true;
            props0.syssn = true;
            props0.orig_syssn = true;
            props0.out_trade_no = true;
            props0.txamt = true;
            props0.txdtm = true;
        }
        if (data.respcd !== undefined) {
            let data12 = data.respcd;
            if (typeof data12 === "string") {
                if (func1(data12) > 4) {
                    const err24 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (!pattern30.test(data12)) {
                    const err25 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err26);
                errors++;
            }
        }
        if (data.respmsg !== undefined) {
            let data13 = data.respmsg;
            if (typeof data13 === "string") {
                if (func1(data13) > 64) {
                    const err27 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err28);
                errors++;
            }
        }
        if (data.resperr !== undefined) {
            let data14 = data.resperr;
            if (typeof data14 === "string") {
                if (func1(data14) > 70000) {
                    const err29 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/maxLength", keyword: "maxLength", params: { limit: 70000 }, message: "must NOT have more than 70000 characters" };
                    vErrors = collect(vErrors, err29);
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err30);
                errors++;
            }
        }
        if (data.sysdtm !== undefined) {
            let data15 = data.sysdtm;
            if (typeof data15 === "string") {
                if (func1(data15) > 19) {
                    const err31 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err31);
                    errors++;
                }
                if (!pattern8.test(data15)) {
                    const err32 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err32);
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data16 = data.syssn;
            if (typeof data16 === "string") {
                if (func1(data16) > 24) {
                    const err34 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                if (!pattern36.test(data16)) {
                    const err35 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err35);
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err36);
                errors++;
            }
        }
        if (data.orig_syssn !== undefined) {
            let data17 = data.orig_syssn;
            if (typeof data17 === "string") {
                if (func1(data17) > 24) {
                    const err37 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err37);
                    errors++;
                }
                if (!pattern36.test(data17)) {
                    const err38 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err39);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data18 = data.out_trade_no;
            if (typeof data18 === "string") {
                if (func1(data18) > 128) {
                    const err40 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err40);
                    errors++;
                }
                if (!pattern7.test(data18)) {
                    const err41 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err41);
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data19 = data.txamt;
            if (typeof data19 === "string") {
                if (func1(data19) > 11) {
                    const err43 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (!pattern41.test(data19)) {
                    const err44 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err45);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data20 = data.txdtm;
            if (typeof data20 === "string") {
                if (func1(data20) > 19) {
                    const err46 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err46);
                    errors++;
                }
                if (!pattern8.test(data20)) {
                    const err47 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err47);
                    errors++;
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err48);
                errors++;
            }
        }
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err49 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err49);
                    errors++;
                }
            }
        }
    }
    else {
        const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err50);
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_ReversalResponse_closed = validate29;
const schema40 = { "type": "object", "properties": { "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "respmsg": { "type": "string", "maxLength": 64 }, "resperr": { "type": "string", "maxLength": 70000 }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "orig_syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" } }, "required": ["respcd", "respmsg", "resperr", "sysdtm"], "if": { "required": ["syssn"] }, "then": { "required": ["orig_syssn", "out_trade_no", "txamt", "txdtm"], "if": { "properties": { "respcd": { "const": "0000" } } }, "then": { "properties": { "respmsg": { "const": "" }, "resperr": { "const": "" } } }, "else": { "properties": { "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 } } } }, "else": { "properties": { "respcd": { "not": { "const": "0000" } }, "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 }, "orig_syssn": { "not": {} }, "out_trade_no": { "not": {} }, "txamt": { "not": {} }, "txdtm": { "not": {} } } }, "unevaluatedProperties": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.syssn === undefined) && (missing0 = "syssn")) {
            const err0 = {};
            vErrors = collect(vErrors, err0);
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        const _errs4 = errors;
        let valid1 = true;
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                if ("0000" !== data.respcd) {
                    const err1 = {};
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
        }
        var _valid1 = _errs5 === errors;
        errors = _errs4;
        if (vErrors !== null) {
            if (_errs4) {
                vErrors.length = _errs4;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause1;
        if (_valid1) {
            const _errs7 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    if ("" !== data.respmsg) {
                        const err2 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/then/properties/respmsg/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err2);
                        errors++;
                    }
                }
                if (data.resperr !== undefined) {
                    if ("" !== data.resperr) {
                        const err3 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/then/properties/resperr/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                        vErrors = collect(vErrors, err3);
                        errors++;
                    }
                }
            }
            var _valid1 = _errs7 === errors;
            valid1 = _valid1;
            if (valid1) {
                var props0 = {};
                props0.respmsg = true;
                props0.resperr = true;
                props0.respcd = true;
            }
            ifClause1 = "then";
        }
        else {
            const _errs10 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.respmsg !== undefined) {
                    let data3 = data.respmsg;
                    if (typeof data3 === "string") {
                        if (func1(data3) < 1) {
                            const err4 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err4);
                            errors++;
                        }
                    }
                }
                if (data.resperr !== undefined) {
                    let data4 = data.resperr;
                    if (typeof data4 === "string") {
                        if (func1(data4) < 1) {
                            const err5 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors = collect(vErrors, err5);
                            errors++;
                        }
                    }
                }
            }
            var _valid1 = _errs10 === errors;
            valid1 = _valid1;
            if (valid1) {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.respmsg = true;
                    props0.resperr = true;
                }
            }
            ifClause1 = "else";
        }
        if (!valid1) {
            const err6 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.orig_syssn === undefined) {
                const err7 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "orig_syssn" }, message: "must have required property '" + "orig_syssn" + "'" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
            if (data.out_trade_no === undefined) {
                const err8 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (data.txamt === undefined) {
                const err9 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (data.txdtm === undefined) {
                const err10 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs13 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respcd !== undefined) {
                const _errs15 = errors;
                const _errs16 = errors;
                if ("0000" !== data.respcd) {
                    const err11 = {};
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
                var valid6 = _errs16 === errors;
                if (valid6) {
                    const err12 = { instancePath: instancePath + "/respcd", schemaPath: "#/else/properties/respcd/not", keyword: "not", params: {}, message: "must NOT be valid" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
                else {
                    errors = _errs15;
                    if (vErrors !== null) {
                        if (_errs15) {
                            vErrors.length = _errs15;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.respmsg !== undefined) {
                let data6 = data.respmsg;
                if (typeof data6 === "string") {
                    if (func1(data6) < 1) {
                        const err13 = { instancePath: instancePath + "/respmsg", schemaPath: "#/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err13);
                        errors++;
                    }
                }
            }
            if (data.resperr !== undefined) {
                let data7 = data.resperr;
                if (typeof data7 === "string") {
                    if (func1(data7) < 1) {
                        const err14 = { instancePath: instancePath + "/resperr", schemaPath: "#/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err14);
                        errors++;
                    }
                }
            }
            if (data.orig_syssn !== undefined) {
                const err15 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/else/properties/orig_syssn/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
            if (data.out_trade_no !== undefined) {
                const err16 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/else/properties/out_trade_no/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if (data.txamt !== undefined) {
                const err17 = { instancePath: instancePath + "/txamt", schemaPath: "#/else/properties/txamt/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
            if (data.txdtm !== undefined) {
                const err18 = { instancePath: instancePath + "/txdtm", schemaPath: "#/else/properties/txdtm/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
        var _valid0 = _errs13 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.respcd = true;
                props0.respmsg = true;
                props0.resperr = true;
                props0.orig_syssn = true;
                props0.out_trade_no = true;
                props0.txamt = true;
                props0.txdtm = true;
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err19 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd === undefined) {
            const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err20);
            errors++;
        }
        if (data.respmsg === undefined) {
            const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respmsg" }, message: "must have required property '" + "respmsg" + "'" };
            vErrors = collect(vErrors, err21);
            errors++;
        }
        if (data.resperr === undefined) {
            const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resperr" }, message: "must have required property '" + "resperr" + "'" };
            vErrors = collect(vErrors, err22);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err23);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.respcd = true;
            props0.respmsg = true;
            props0.resperr = true;
            props0.sysdtm = true;
            props0.syssn = true;
            props0.orig_syssn = true;
            props0.out_trade_no = true;
            props0.txamt = true;
            props0.txdtm = true;
        }
        if (data.respcd !== undefined) {
            let data12 = data.respcd;
            if (typeof data12 === "string") {
                if (func1(data12) > 4) {
                    const err24 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (!pattern30.test(data12)) {
                    const err25 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err26);
                errors++;
            }
        }
        if (data.respmsg !== undefined) {
            let data13 = data.respmsg;
            if (typeof data13 === "string") {
                if (func1(data13) > 64) {
                    const err27 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err28);
                errors++;
            }
        }
        if (data.resperr !== undefined) {
            let data14 = data.resperr;
            if (typeof data14 === "string") {
                if (func1(data14) > 70000) {
                    const err29 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/maxLength", keyword: "maxLength", params: { limit: 70000 }, message: "must NOT have more than 70000 characters" };
                    vErrors = collect(vErrors, err29);
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err30);
                errors++;
            }
        }
        if (data.sysdtm !== undefined) {
            let data15 = data.sysdtm;
            if (typeof data15 === "string") {
                if (func1(data15) > 19) {
                    const err31 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err31);
                    errors++;
                }
                if (!pattern8.test(data15)) {
                    const err32 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err32);
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data16 = data.syssn;
            if (typeof data16 === "string") {
                if (func1(data16) > 24) {
                    const err34 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                if (!pattern36.test(data16)) {
                    const err35 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err35);
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err36);
                errors++;
            }
        }
        if (data.orig_syssn !== undefined) {
            let data17 = data.orig_syssn;
            if (typeof data17 === "string") {
                if (func1(data17) > 24) {
                    const err37 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err37);
                    errors++;
                }
                if (!pattern36.test(data17)) {
                    const err38 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err39);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data18 = data.out_trade_no;
            if (typeof data18 === "string") {
                if (func1(data18) > 128) {
                    const err40 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err40);
                    errors++;
                }
                if (!pattern7.test(data18)) {
                    const err41 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err41);
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data19 = data.txamt;
            if (typeof data19 === "string") {
                if (func1(data19) > 11) {
                    const err43 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (!pattern41.test(data19)) {
                    const err44 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err45);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data20 = data.txdtm;
            if (typeof data20 === "string") {
                if (func1(data20) > 19) {
                    const err46 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err46);
                    errors++;
                }
                if (!pattern8.test(data20)) {
                    const err47 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err47);
                    errors++;
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err48);
                errors++;
            }
        }
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err49 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err49);
                    errors++;
                }
            }
        }
    }
    else {
        const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err50);
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_QueryResponse_closed = validate30;
const schema41 = { "type": "object", "properties": { "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "respmsg": { "type": "string", "maxLength": 64 }, "resperr": { "type": "string", "maxLength": 70000 }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "data": { "type": "array", "items": { "type": "object", "properties": { "order_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "origssn": { "type": "string", "pattern": "^([0-9]{24})?$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "pay_type": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "paydtm": { "type": "string", "pattern": "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$", "maxLength": 19 }, "udid": { "type": "string", "maxLength": 40 }, "chnlsn": { "type": "string", "maxLength": 64 }, "cancel": { "type": "string", "pattern": "^[0-9]$", "maxLength": 1 }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "errmsg": { "type": "string", "maxLength": 64 } }, "required": ["order_type", "syssn", "origssn", "out_trade_no", "pay_type", "txamt", "txcurrcd", "txdtm", "sysdtm", "paydtm", "udid", "chnlsn", "cancel", "respcd", "errmsg"], "unevaluatedProperties": false }, "maxItems": 100 }, "page": { "type": "integer", "minimum": 1, "maximum": 1000000, "x-expected": "a whole number from 1 to 1000000, digits only" }, "page_size": { "type": "integer", "minimum": 1, "maximum": 100, "x-expected": "a whole number from 1 to 100, digits only" } }, "required": ["respcd", "respmsg", "resperr", "sysdtm"], "if": { "properties": { "respcd": { "const": "0000" } } }, "then": { "properties": { "respmsg": { "const": "" }, "resperr": { "const": "" } }, "required": ["data", "page", "page_size"] }, "else": { "properties": { "respmsg": { "minLength": 1 }, "resperr": { "minLength": 1 }, "data": { "not": {} }, "page": { "not": {} }, "page_size": { "not": {} } } }, "unevaluatedProperties": false };
const pattern68 = /* @__PURE__ */ new RegExp("^[a-z]{1,16}$", "u");
const pattern70 = /* @__PURE__ */ new RegExp("^([0-9]{24})?$", "u");
const pattern77 = /* @__PURE__ */ new RegExp("^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$", "u");
const pattern78 = /* @__PURE__ */ new RegExp("^[0-9]$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd !== undefined) {
            if ("0000" !== data.respcd) {
                const err0 = {};
                vErrors = collect(vErrors, err0);
                errors++;
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.data === undefined) {
                const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
                vErrors = collect(vErrors, err1);
                errors++;
            }
            if (data.page === undefined) {
                const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property '" + "page" + "'" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
            if (data.page_size === undefined) {
                const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "page_size" }, message: "must have required property '" + "page_size" + "'" };
                vErrors = collect(vErrors, err3);
                errors++;
            }
            if (data.respmsg !== undefined) {
                if ("" !== data.respmsg) {
                    const err4 = { instancePath: instancePath + "/respmsg", schemaPath: "#/then/properties/respmsg/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
            }
            if (data.resperr !== undefined) {
                if ("" !== data.resperr) {
                    const err5 = { instancePath: instancePath + "/resperr", schemaPath: "#/then/properties/resperr/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.respmsg = true;
            props0.resperr = true;
            props0.respcd = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.respmsg !== undefined) {
                let data3 = data.respmsg;
                if (typeof data3 === "string") {
                    if (func1(data3) < 1) {
                        const err6 = { instancePath: instancePath + "/respmsg", schemaPath: "#/else/properties/respmsg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err6);
                        errors++;
                    }
                }
            }
            if (data.resperr !== undefined) {
                let data4 = data.resperr;
                if (typeof data4 === "string") {
                    if (func1(data4) < 1) {
                        const err7 = { instancePath: instancePath + "/resperr", schemaPath: "#/else/properties/resperr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        vErrors = collect(vErrors, err7);
                        errors++;
                    }
                }
            }
            if (data.data !== undefined) {
                const err8 = { instancePath: instancePath + "/data", schemaPath: "#/else/properties/data/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (data.page !== undefined) {
                const err9 = { instancePath: instancePath + "/page", schemaPath: "#/else/properties/page/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (data.page_size !== undefined) {
                const err10 = { instancePath: instancePath + "/page_size", schemaPath: "#/else/properties/page_size/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        var _valid0 = _errs7 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.respmsg = true;
                props0.resperr = true;
                props0.data = true;
                props0.page = true;
                props0.page_size = true;
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err11);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.respcd === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err12);
            errors++;
        }
        if (data.respmsg === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respmsg" }, message: "must have required property '" + "respmsg" + "'" };
            vErrors = collect(vErrors, err13);
            errors++;
        }
        if (data.resperr === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resperr" }, message: "must have required property '" + "resperr" + "'" };
            vErrors = collect(vErrors, err14);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err15);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.respcd = true;
            props0.respmsg = true;
            props0.resperr = true;
            props0.sysdtm = true;
            props0.data = true;
            props0.page = true;
            props0.page_size = true;
        }
        if (data.respcd !== undefined) {
            let data8 = data.respcd;
            if (typeof data8 === "string") {
                if (func1(data8) > 4) {
                    const err16 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err16);
                    errors++;
                }
                if (!pattern30.test(data8)) {
                    const err17 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
        if (data.respmsg !== undefined) {
            let data9 = data.respmsg;
            if (typeof data9 === "string") {
                if (func1(data9) > 64) {
                    const err19 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/respmsg", schemaPath: "#/properties/respmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
        }
        if (data.resperr !== undefined) {
            let data10 = data.resperr;
            if (typeof data10 === "string") {
                if (func1(data10) > 70000) {
                    const err21 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/maxLength", keyword: "maxLength", params: { limit: 70000 }, message: "must NOT have more than 70000 characters" };
                    vErrors = collect(vErrors, err21);
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/resperr", schemaPath: "#/properties/resperr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err22);
                errors++;
            }
        }
        if (data.sysdtm !== undefined) {
            let data11 = data.sysdtm;
            if (typeof data11 === "string") {
                if (func1(data11) > 19) {
                    const err23 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
                if (!pattern8.test(data11)) {
                    const err24 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err25);
                errors++;
            }
        }
        if (data.data !== undefined) {
            let data12 = data.data;
            if (Array.isArray(data12)) {
                if (data12.length > 100) {
                    const err26 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    vErrors = collect(vErrors, err26);
                    errors++;
                }
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data13 = data12[i0];
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        if (data13.order_type === undefined) {
                            const err27 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "order_type" }, message: "must have required property '" + "order_type" + "'" };
                            vErrors = collect(vErrors, err27);
                            errors++;
                        }
                        if (data13.syssn === undefined) {
                            const err28 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                            vErrors = collect(vErrors, err28);
                            errors++;
                        }
                        if (data13.origssn === undefined) {
                            const err29 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "origssn" }, message: "must have required property '" + "origssn" + "'" };
                            vErrors = collect(vErrors, err29);
                            errors++;
                        }
                        if (data13.out_trade_no === undefined) {
                            const err30 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                            vErrors = collect(vErrors, err30);
                            errors++;
                        }
                        if (data13.pay_type === undefined) {
                            const err31 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
                            vErrors = collect(vErrors, err31);
                            errors++;
                        }
                        if (data13.txamt === undefined) {
                            const err32 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                            vErrors = collect(vErrors, err32);
                            errors++;
                        }
                        if (data13.txcurrcd === undefined) {
                            const err33 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
                            vErrors = collect(vErrors, err33);
                            errors++;
                        }
                        if (data13.txdtm === undefined) {
                            const err34 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                            vErrors = collect(vErrors, err34);
                            errors++;
                        }
                        if (data13.sysdtm === undefined) {
                            const err35 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
                            vErrors = collect(vErrors, err35);
                            errors++;
                        }
                        if (data13.paydtm === undefined) {
                            const err36 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "paydtm" }, message: "must have required property '" + "paydtm" + "'" };
                            vErrors = collect(vErrors, err36);
                            errors++;
                        }
                        if (data13.udid === undefined) {
                            const err37 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "udid" }, message: "must have required property '" + "udid" + "'" };
                            vErrors = collect(vErrors, err37);
                            errors++;
                        }
                        if (data13.chnlsn === undefined) {
                            const err38 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "chnlsn" }, message: "must have required property '" + "chnlsn" + "'" };
                            vErrors = collect(vErrors, err38);
                            errors++;
                        }
                        if (data13.cancel === undefined) {
                            const err39 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "cancel" }, message: "must have required property '" + "cancel" + "'" };
                            vErrors = collect(vErrors, err39);
                            errors++;
                        }
                        if (data13.respcd === undefined) {
                            const err40 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
                            vErrors = collect(vErrors, err40);
                            errors++;
                        }
                        if (data13.errmsg === undefined) {
                            const err41 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "errmsg" }, message: "must have required property '" + "errmsg" + "'" };
                            vErrors = collect(vErrors, err41);
                            errors++;
                        }
                        if (data13.order_type !== undefined) {
                            let data14 = data13.order_type;
                            if (typeof data14 === "string") {
                                if (func1(data14) > 16) {
                                    const err42 = { instancePath: instancePath + "/data/" + i0 + "/order_type", schemaPath: "#/properties/data/items/properties/order_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                                    vErrors = collect(vErrors, err42);
                                    errors++;
                                }
                                if (!pattern68.test(data14)) {
                                    const err43 = { instancePath: instancePath + "/data/" + i0 + "/order_type", schemaPath: "#/properties/data/items/properties/order_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                                    vErrors = collect(vErrors, err43);
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/data/" + i0 + "/order_type", schemaPath: "#/properties/data/items/properties/order_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err44);
                                errors++;
                            }
                        }
                        if (data13.syssn !== undefined) {
                            let data15 = data13.syssn;
                            if (typeof data15 === "string") {
                                if (func1(data15) > 24) {
                                    const err45 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err45);
                                    errors++;
                                }
                                if (!pattern36.test(data15)) {
                                    const err46 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                                    vErrors = collect(vErrors, err46);
                                    errors++;
                                }
                            }
                            else {
                                const err47 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err47);
                                errors++;
                            }
                        }
                        if (data13.origssn !== undefined) {
                            let data16 = data13.origssn;
                            if (typeof data16 === "string") {
                                if (func1(data16) > 24) {
                                    const err48 = { instancePath: instancePath + "/data/" + i0 + "/origssn", schemaPath: "#/properties/data/items/properties/origssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err48);
                                    errors++;
                                }
                                if (!pattern70.test(data16)) {
                                    const err49 = { instancePath: instancePath + "/data/" + i0 + "/origssn", schemaPath: "#/properties/data/items/properties/origssn/pattern", keyword: "pattern", params: { pattern: "^([0-9]{24})?$" }, message: "must match pattern \"" + "^([0-9]{24})?$" + "\"" };
                                    vErrors = collect(vErrors, err49);
                                    errors++;
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/data/" + i0 + "/origssn", schemaPath: "#/properties/data/items/properties/origssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err50);
                                errors++;
                            }
                        }
                        if (data13.out_trade_no !== undefined) {
                            let data17 = data13.out_trade_no;
                            if (typeof data17 === "string") {
                                if (func1(data17) > 128) {
                                    const err51 = { instancePath: instancePath + "/data/" + i0 + "/out_trade_no", schemaPath: "#/properties/data/items/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    vErrors = collect(vErrors, err51);
                                    errors++;
                                }
                                if (!pattern7.test(data17)) {
                                    const err52 = { instancePath: instancePath + "/data/" + i0 + "/out_trade_no", schemaPath: "#/properties/data/items/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                                    vErrors = collect(vErrors, err52);
                                    errors++;
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/data/" + i0 + "/out_trade_no", schemaPath: "#/properties/data/items/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err53);
                                errors++;
                            }
                        }
                        if (data13.pay_type !== undefined) {
                            let data18 = data13.pay_type;
                            if (typeof data18 === "string") {
                                if (func1(data18) > 6) {
                                    const err54 = { instancePath: instancePath + "/data/" + i0 + "/pay_type", schemaPath: "#/properties/data/items/properties/pay_type/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                                    vErrors = collect(vErrors, err54);
                                    errors++;
                                }
                                if (!pattern39.test(data18)) {
                                    const err55 = { instancePath: instancePath + "/data/" + i0 + "/pay_type", schemaPath: "#/properties/data/items/properties/pay_type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                                    vErrors = collect(vErrors, err55);
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/data/" + i0 + "/pay_type", schemaPath: "#/properties/data/items/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err56);
                                errors++;
                            }
                        }
                        if (data13.txamt !== undefined) {
                            let data19 = data13.txamt;
                            if (typeof data19 === "string") {
                                if (func1(data19) > 11) {
                                    const err57 = { instancePath: instancePath + "/data/" + i0 + "/txamt", schemaPath: "#/properties/data/items/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                                    vErrors = collect(vErrors, err57);
                                    errors++;
                                }
                                if (!pattern41.test(data19)) {
                                    const err58 = { instancePath: instancePath + "/data/" + i0 + "/txamt", schemaPath: "#/properties/data/items/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                                    vErrors = collect(vErrors, err58);
                                    errors++;
                                }
                            }
                            else {
                                const err59 = { instancePath: instancePath + "/data/" + i0 + "/txamt", schemaPath: "#/properties/data/items/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err59);
                                errors++;
                            }
                        }
                        if (data13.txcurrcd !== undefined) {
                            let data20 = data13.txcurrcd;
                            if (typeof data20 === "string") {
                                if (func1(data20) > 3) {
                                    const err60 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                                    vErrors = collect(vErrors, err60);
                                    errors++;
                                }
                                if (func1(data20) < 3) {
                                    const err61 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                                    vErrors = collect(vErrors, err61);
                                    errors++;
                                }
                                if (!pattern11.test(data20)) {
                                    const err62 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                                    vErrors = collect(vErrors, err62);
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err63);
                                errors++;
                            }
                        }
                        if (data13.txdtm !== undefined) {
                            let data21 = data13.txdtm;
                            if (typeof data21 === "string") {
                                if (func1(data21) > 19) {
                                    const err64 = { instancePath: instancePath + "/data/" + i0 + "/txdtm", schemaPath: "#/properties/data/items/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err64);
                                    errors++;
                                }
                                if (!pattern8.test(data21)) {
                                    const err65 = { instancePath: instancePath + "/data/" + i0 + "/txdtm", schemaPath: "#/properties/data/items/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err65);
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/data/" + i0 + "/txdtm", schemaPath: "#/properties/data/items/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err66);
                                errors++;
                            }
                        }
                        if (data13.sysdtm !== undefined) {
                            let data22 = data13.sysdtm;
                            if (typeof data22 === "string") {
                                if (func1(data22) > 19) {
                                    const err67 = { instancePath: instancePath + "/data/" + i0 + "/sysdtm", schemaPath: "#/properties/data/items/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err67);
                                    errors++;
                                }
                                if (!pattern8.test(data22)) {
                                    const err68 = { instancePath: instancePath + "/data/" + i0 + "/sysdtm", schemaPath: "#/properties/data/items/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err68);
                                    errors++;
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/data/" + i0 + "/sysdtm", schemaPath: "#/properties/data/items/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err69);
                                errors++;
                            }
                        }
                        if (data13.paydtm !== undefined) {
                            let data23 = data13.paydtm;
                            if (typeof data23 === "string") {
                                if (func1(data23) > 19) {
                                    const err70 = { instancePath: instancePath + "/data/" + i0 + "/paydtm", schemaPath: "#/properties/data/items/properties/paydtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err70);
                                    errors++;
                                }
                                if (!pattern77.test(data23)) {
                                    const err71 = { instancePath: instancePath + "/data/" + i0 + "/paydtm", schemaPath: "#/properties/data/items/properties/paydtm/pattern", keyword: "pattern", params: { pattern: "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" }, message: "must match pattern \"" + "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" + "\"" };
                                    vErrors = collect(vErrors, err71);
                                    errors++;
                                }
                            }
                            else {
                                const err72 = { instancePath: instancePath + "/data/" + i0 + "/paydtm", schemaPath: "#/properties/data/items/properties/paydtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err72);
                                errors++;
                            }
                        }
                        if (data13.udid !== undefined) {
                            let data24 = data13.udid;
                            if (typeof data24 === "string") {
                                if (func1(data24) > 40) {
                                    const err73 = { instancePath: instancePath + "/data/" + i0 + "/udid", schemaPath: "#/properties/data/items/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                                    vErrors = collect(vErrors, err73);
                                    errors++;
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/data/" + i0 + "/udid", schemaPath: "#/properties/data/items/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err74);
                                errors++;
                            }
                        }
                        if (data13.chnlsn !== undefined) {
                            let data25 = data13.chnlsn;
                            if (typeof data25 === "string") {
                                if (func1(data25) > 64) {
                                    const err75 = { instancePath: instancePath + "/data/" + i0 + "/chnlsn", schemaPath: "#/properties/data/items/properties/chnlsn/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err75);
                                    errors++;
                                }
                            }
                            else {
                                const err76 = { instancePath: instancePath + "/data/" + i0 + "/chnlsn", schemaPath: "#/properties/data/items/properties/chnlsn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err76);
                                errors++;
                            }
                        }
                        if (data13.cancel !== undefined) {
                            let data26 = data13.cancel;
                            if (typeof data26 === "string") {
                                if (func1(data26) > 1) {
                                    const err77 = { instancePath: instancePath + "/data/" + i0 + "/cancel", schemaPath: "#/properties/data/items/properties/cancel/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                                    vErrors = collect(vErrors, err77);
                                    errors++;
                                }
                                if (!pattern78.test(data26)) {
                                    const err78 = { instancePath: instancePath + "/data/" + i0 + "/cancel", schemaPath: "#/properties/data/items/properties/cancel/pattern", keyword: "pattern", params: { pattern: "^[0-9]$" }, message: "must match pattern \"" + "^[0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err78);
                                    errors++;
                                }
                            }
                            else {
                                const err79 = { instancePath: instancePath + "/data/" + i0 + "/cancel", schemaPath: "#/properties/data/items/properties/cancel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err79);
                                errors++;
                            }
                        }
                        if (data13.respcd !== undefined) {
                            let data27 = data13.respcd;
                            if (typeof data27 === "string") {
                                if (func1(data27) > 4) {
                                    const err80 = { instancePath: instancePath + "/data/" + i0 + "/respcd", schemaPath: "#/properties/data/items/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                                    vErrors = collect(vErrors, err80);
                                    errors++;
                                }
                                if (!pattern30.test(data27)) {
                                    const err81 = { instancePath: instancePath + "/data/" + i0 + "/respcd", schemaPath: "#/properties/data/items/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                                    vErrors = collect(vErrors, err81);
                                    errors++;
                                }
                            }
                            else {
                                const err82 = { instancePath: instancePath + "/data/" + i0 + "/respcd", schemaPath: "#/properties/data/items/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err82);
                                errors++;
                            }
                        }
                        if (data13.errmsg !== undefined) {
                            let data28 = data13.errmsg;
                            if (typeof data28 === "string") {
                                if (func1(data28) > 64) {
                                    const err83 = { instancePath: instancePath + "/data/" + i0 + "/errmsg", schemaPath: "#/properties/data/items/properties/errmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err83);
                                    errors++;
                                }
                            }
                            else {
                                const err84 = { instancePath: instancePath + "/data/" + i0 + "/errmsg", schemaPath: "#/properties/data/items/properties/errmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err84);
                                errors++;
                            }
                        }
                        for (const key0 in data13) {
                            if (((((((((((((((key0 !== "order_type") && (key0 !== "syssn")) && (key0 !== "origssn")) && (key0 !== "out_trade_no")) && (key0 !== "pay_type")) && (key0 !== "txamt")) && (key0 !== "txcurrcd")) && (key0 !== "txdtm")) && (key0 !== "sysdtm")) && (key0 !== "paydtm")) && (key0 !== "udid")) && (key0 !== "chnlsn")) && (key0 !== "cancel")) && (key0 !== "respcd")) && (key0 !== "errmsg")) {
                                const err85 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err85);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err86 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err86);
                        errors++;
                    }
                }
            }
            else {
                const err87 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err87);
                errors++;
            }
        }
        if (data.page !== undefined) {
            let data29 = data.page;
            if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                const err88 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err88);
                errors++;
            }
            if ((typeof data29 == "number") && (isFinite(data29))) {
                if (data29 > 1000000 || isNaN(data29)) {
                    const err89 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                    vErrors = collect(vErrors, err89);
                    errors++;
                }
                if (data29 < 1 || isNaN(data29)) {
                    const err90 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err90);
                    errors++;
                }
            }
        }
        if (data.page_size !== undefined) {
            let data30 = data.page_size;
            if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                const err91 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err91);
                errors++;
            }
            if ((typeof data30 == "number") && (isFinite(data30))) {
                if (data30 > 100 || isNaN(data30)) {
                    const err92 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    vErrors = collect(vErrors, err92);
                    errors++;
                }
                if (data30 < 1 || isNaN(data30)) {
                    const err93 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err93);
                    errors++;
                }
            }
        }
        if (props0 !== true) {
            for (const key1 in data) {
                if (!props0 || !props0[key1]) {
                    const err94 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err94);
                    errors++;
                }
            }
        }
    }
    else {
        const err95 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err95);
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_Notification_closed = validate31;
const schema42 = { "type": "object", "properties": { "notify_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "status": { "type": "string", "enum": ["1"] }, "respcd": { "const": "0000", "allOf": [{ "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }] }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "orig_syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "pay_type": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "paydtm": { "type": "string", "pattern": "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$", "maxLength": 19 }, "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "cancel": { "type": "string", "pattern": "^[0-9]$", "maxLength": 1 }, "goods_name": { "type": "string", "maxLength": 64 }, "chnlsn": { "type": "string", "maxLength": 64 } }, "required": ["notify_type", "status", "respcd", "syssn", "out_trade_no", "pay_type", "txamt", "txcurrcd", "txdtm", "sysdtm", "paydtm", "mchid", "cancel", "goods_name", "chnlsn"], "if": { "properties": { "notify_type": { "const": "refund" } } }, "then": { "required": ["orig_syssn"] }, "else": { "properties": { "orig_syssn": { "not": {} } } }, "unevaluatedProperties": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.notify_type !== undefined) {
            if ("refund" !== data.notify_type) {
                const err0 = {};
                vErrors = collect(vErrors, err0);
                errors++;
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.orig_syssn === undefined) {
                const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "orig_syssn" }, message: "must have required property '" + "orig_syssn" + "'" };
                vErrors = collect(vErrors, err1);
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
    }
    else {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.orig_syssn !== undefined) {
                const err2 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/else/properties/orig_syssn/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
        var _valid0 = _errs5 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.orig_syssn = true;
            props0.notify_type = true;
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        vErrors = collect(vErrors, err3);
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.notify_type === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notify_type" }, message: "must have required property '" + "notify_type" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.status === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.respcd === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.syssn === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.out_trade_no === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
            vErrors = collect(vErrors, err8);
            errors++;
        }
        if (data.pay_type === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
            vErrors = collect(vErrors, err9);
            errors++;
        }
        if (data.txamt === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
            vErrors = collect(vErrors, err10);
            errors++;
        }
        if (data.txcurrcd === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
            vErrors = collect(vErrors, err11);
            errors++;
        }
        if (data.txdtm === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
            vErrors = collect(vErrors, err12);
            errors++;
        }
        if (data.sysdtm === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
            vErrors = collect(vErrors, err13);
            errors++;
        }
        if (data.paydtm === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paydtm" }, message: "must have required property '" + "paydtm" + "'" };
            vErrors = collect(vErrors, err14);
            errors++;
        }
        if (data.mchid === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property '" + "mchid" + "'" };
            vErrors = collect(vErrors, err15);
            errors++;
        }
        if (data.cancel === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancel" }, message: "must have required property '" + "cancel" + "'" };
            vErrors = collect(vErrors, err16);
            errors++;
        }
        if (data.goods_name === undefined) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goods_name" }, message: "must have required property '" + "goods_name" + "'" };
            vErrors = collect(vErrors, err17);
            errors++;
        }
        if (data.chnlsn === undefined) {
            const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chnlsn" }, message: "must have required property '" + "chnlsn" + "'" };
            vErrors = collect(vErrors, err18);
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.notify_type = true;
            props0.status = true;
            props0.respcd = true;
            props0.syssn = true;
            props0.orig_syssn = true;
            props0.out_trade_no = true;
            props0.pay_type = true;
            props0.txamt = true;
            props0.txcurrcd = true;
            props0.txdtm = true;
            props0.sysdtm = true;
            props0.paydtm = true;
            props0.mchid = true;
            props0.cancel = true;
            props0.goods_name = true;
            props0.chnlsn = true;
        }
        if (data.notify_type !== undefined) {
            let data2 = data.notify_type;
            if (typeof data2 === "string") {
                if (func1(data2) > 16) {
                    const err19 = { instancePath: instancePath + "/notify_type", schemaPath: "#/properties/notify_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
                if (!pattern68.test(data2)) {
                    const err20 = { instancePath: instancePath + "/notify_type", schemaPath: "#/properties/notify_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                    vErrors = collect(vErrors, err20);
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/notify_type", schemaPath: "#/properties/notify_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data3 = data.status;
            if (typeof data3 !== "string") {
                const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err22);
                errors++;
            }
            if (!(data3 === "1")) {
                const err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema42.properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err23);
                errors++;
            }
        }
        if (data.respcd !== undefined) {
            let data4 = data.respcd;
            if ("0000" !== data4) {
                const err24 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/const", keyword: "const", params: { allowedValue: "0000" }, message: "must be equal to constant" };
                vErrors = collect(vErrors, err24);
                errors++;
            }
            if (typeof data4 === "string") {
                if (func1(data4) > 4) {
                    const err25 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/allOf/0/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
                if (!pattern30.test(data4)) {
                    const err26 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err26);
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/allOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err27);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data5 = data.syssn;
            if (typeof data5 === "string") {
                if (func1(data5) > 24) {
                    const err28 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err28);
                    errors++;
                }
                if (!pattern36.test(data5)) {
                    const err29 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err29);
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err30);
                errors++;
            }
        }
        if (data.orig_syssn !== undefined) {
            let data6 = data.orig_syssn;
            if (typeof data6 === "string") {
                if (func1(data6) > 24) {
                    const err31 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err31);
                    errors++;
                }
                if (!pattern36.test(data6)) {
                    const err32 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err32);
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/orig_syssn", schemaPath: "#/properties/orig_syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
        }
        if (data.out_trade_no !== undefined) {
            let data7 = data.out_trade_no;
            if (typeof data7 === "string") {
                if (func1(data7) > 128) {
                    const err34 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                if (!pattern7.test(data7)) {
                    const err35 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                    vErrors = collect(vErrors, err35);
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/out_trade_no", schemaPath: "#/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err36);
                errors++;
            }
        }
        if (data.pay_type !== undefined) {
            let data8 = data.pay_type;
            if (typeof data8 === "string") {
                if (func1(data8) > 6) {
                    const err37 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                    vErrors = collect(vErrors, err37);
                    errors++;
                }
                if (!pattern39.test(data8)) {
                    const err38 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/pay_type", schemaPath: "#/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err39);
                errors++;
            }
        }
        if (data.txamt !== undefined) {
            let data9 = data.txamt;
            if (typeof data9 === "string") {
                if (func1(data9) > 11) {
                    const err40 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                    vErrors = collect(vErrors, err40);
                    errors++;
                }
                if (!pattern41.test(data9)) {
                    const err41 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                    vErrors = collect(vErrors, err41);
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/txamt", schemaPath: "#/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
        }
        if (data.txcurrcd !== undefined) {
            let data10 = data.txcurrcd;
            if (typeof data10 === "string") {
                if (func1(data10) > 3) {
                    const err43 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (func1(data10) < 3) {
                    const err44 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
                if (!pattern11.test(data10)) {
                    const err45 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err45);
                    errors++;
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err46);
                errors++;
            }
        }
        if (data.txdtm !== undefined) {
            let data11 = data.txdtm;
            if (typeof data11 === "string") {
                if (func1(data11) > 19) {
                    const err47 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err47);
                    errors++;
                }
                if (!pattern8.test(data11)) {
                    const err48 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err48);
                    errors++;
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/txdtm", schemaPath: "#/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err49);
                errors++;
            }
        }
        if (data.sysdtm !== undefined) {
            let data12 = data.sysdtm;
            if (typeof data12 === "string") {
                if (func1(data12) > 19) {
                    const err50 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err50);
                    errors++;
                }
                if (!pattern8.test(data12)) {
                    const err51 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                    vErrors = collect(vErrors, err51);
                    errors++;
                }
            }
            else {
                const err52 = { instancePath: instancePath + "/sysdtm", schemaPath: "#/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err52);
                errors++;
            }
        }
        if (data.paydtm !== undefined) {
            let data13 = data.paydtm;
            if (typeof data13 === "string") {
                if (func1(data13) > 19) {
                    const err53 = { instancePath: instancePath + "/paydtm", schemaPath: "#/properties/paydtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                    vErrors = collect(vErrors, err53);
                    errors++;
                }
                if (!pattern77.test(data13)) {
                    const err54 = { instancePath: instancePath + "/paydtm", schemaPath: "#/properties/paydtm/pattern", keyword: "pattern", params: { pattern: "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" }, message: "must match pattern \"" + "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" + "\"" };
                    vErrors = collect(vErrors, err54);
                    errors++;
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/paydtm", schemaPath: "#/properties/paydtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err55);
                errors++;
            }
        }
        if (data.mchid !== undefined) {
            let data14 = data.mchid;
            if (typeof data14 === "string") {
                if (func1(data14) > 32) {
                    const err56 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err56);
                    errors++;
                }
                if (!pattern6.test(data14)) {
                    const err57 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err57);
                    errors++;
                }
            }
            else {
                const err58 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err58);
                errors++;
            }
        }
        if (data.cancel !== undefined) {
            let data15 = data.cancel;
            if (typeof data15 === "string") {
                if (func1(data15) > 1) {
                    const err59 = { instancePath: instancePath + "/cancel", schemaPath: "#/properties/cancel/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                    vErrors = collect(vErrors, err59);
                    errors++;
                }
                if (!pattern78.test(data15)) {
                    const err60 = { instancePath: instancePath + "/cancel", schemaPath: "#/properties/cancel/pattern", keyword: "pattern", params: { pattern: "^[0-9]$" }, message: "must match pattern \"" + "^[0-9]$" + "\"" };
                    vErrors = collect(vErrors, err60);
                    errors++;
                }
            }
            else {
                const err61 = { instancePath: instancePath + "/cancel", schemaPath: "#/properties/cancel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err61);
                errors++;
            }
        }
        if (data.goods_name !== undefined) {
            let data16 = data.goods_name;
            if (typeof data16 === "string") {
                if (func1(data16) > 64) {
                    const err62 = { instancePath: instancePath + "/goods_name", schemaPath: "#/properties/goods_name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err62);
                    errors++;
                }
            }
            else {
                const err63 = { instancePath: instancePath + "/goods_name", schemaPath: "#/properties/goods_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err63);
                errors++;
            }
        }
        if (data.chnlsn !== undefined) {
            let data17 = data.chnlsn;
            if (typeof data17 === "string") {
                if (func1(data17) > 64) {
                    const err64 = { instancePath: instancePath + "/chnlsn", schemaPath: "#/properties/chnlsn/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err64);
                    errors++;
                }
            }
            else {
                const err65 = { instancePath: instancePath + "/chnlsn", schemaPath: "#/properties/chnlsn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err65);
                errors++;
            }
        }
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err66 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err66);
                    errors++;
                }
            }
        }
    }
    else {
        const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err67);
        errors++;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_NewSandboxApp = validate32;
const schema43 = { "type": "object", "properties": { "notify_url": { "type": "string", "pattern": "^https?://", "maxLength": 256, "x-expected": "an http or https URL of at most 256 characters" }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.notify_url !== undefined) {
            let data0 = data.notify_url;
            if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                    const err0 = { instancePath: instancePath + "/notify_url", schemaPath: "#/properties/notify_url/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    vErrors = collect(vErrors, err0);
                    errors++;
                }
                if (!pattern12.test(data0)) {
                    const err1 = { instancePath: instancePath + "/notify_url", schemaPath: "#/properties/notify_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/notify_url", schemaPath: "#/properties/notify_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
        if (data.txcurrcd !== undefined) {
            let data1 = data.txcurrcd;
            if (typeof data1 === "string") {
                if (func1(data1) > 3) {
                    const err3 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
                if (func1(data1) < 3) {
                    const err4 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (!pattern11.test(data1)) {
                    const err5 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err7);
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": { "notify_url": true, "txcurrcd": true }, "dynamicProps": false, "dynamicItems": false };
const sandbox_OrderApproval = validate33;
const schema44 = { "type": "object", "properties": { "late": { "type": "boolean", "x-expected": "true or false" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.late !== undefined) {
            if (typeof data.late !== "boolean") {
                const err0 = { instancePath: instancePath + "/late", schemaPath: "#/properties/late/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                vErrors = collect(vErrors, err0);
                errors++;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err1);
        errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "props": { "late": true }, "dynamicProps": false, "dynamicItems": false };
const sandbox_ClockAdvance = validate34;
const schema45 = { "type": "object", "properties": { "seconds": { "type": "integer", "minimum": 1, "maximum": 31622400, "x-expected": "a whole number of seconds from 1 to 31622400" }, "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" } }, "required": ["seconds"] };
const pattern95 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{32}$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.seconds === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.seconds !== undefined) {
            let data0 = data.seconds;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err1);
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 31622400 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 }, message: "must be <= 31622400" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
            }
        }
        if (data.app_code !== undefined) {
            let data1 = data.app_code;
            if (typeof data1 === "string") {
                if (func1(data1) > 32) {
                    const err4 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (!pattern95.test(data1)) {
                    const err5 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err7);
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": { "seconds": true, "app_code": true }, "dynamicProps": false, "dynamicItems": false };
const sandbox_FaultPlan = validate35;
const schema46 = { "type": "object", "properties": { "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "fault": { "type": "string", "enum": ["rate-limit", "internal-error", "store-unavailable", "lost-answer"], "x-expected": "one of rate-limit, internal-error, store-unavailable, lost-answer" }, "requests": { "type": "integer", "minimum": 0, "maximum": 100, "x-expected": "a whole number from 0 to 100" }, "operation": { "type": "string", "enum": ["createPayment", "closeOrder", "createRefund", "createReversal", "queryTransactions"], "x-expected": "one of createPayment, closeOrder, createRefund, createReversal, queryTransactions" } }, "required": ["fault"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fault === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property '" + "fault" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.app_code !== undefined) {
            let data0 = data.app_code;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err1 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
                if (!pattern95.test(data0)) {
                    const err2 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err3);
                errors++;
            }
        }
        if (data.fault !== undefined) {
            let data1 = data.fault;
            if (typeof data1 !== "string") {
                const err4 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err4);
                errors++;
            }
            if (!((((data1 === "rate-limit") || (data1 === "internal-error")) || (data1 === "store-unavailable")) || (data1 === "lost-answer"))) {
                const err5 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: schema46.properties.fault.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
        }
        if (data.requests !== undefined) {
            let data2 = data.requests;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err6 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 100 || isNaN(data2)) {
                    const err7 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
                if (data2 < 0 || isNaN(data2)) {
                    const err8 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err8);
                    errors++;
                }
            }
        }
        if (data.operation !== undefined) {
            let data3 = data.operation;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (!(((((data3 === "createPayment") || (data3 === "closeOrder")) || (data3 === "createRefund")) || (data3 === "createReversal")) || (data3 === "queryTransactions"))) {
                const err10 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/enum", keyword: "enum", params: { allowedValues: schema46.properties.operation.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err11);
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "props": { "app_code": true, "fault": true, "requests": true, "operation": true }, "dynamicProps": false, "dynamicItems": false };
const sandbox_SignatureQuestion = validate36;
const schema47 = { "type": "object", "properties": { "request": { "type": "string", "minLength": 1, "maxLength": 12000, "x-expected": "1 to 12000 characters" }, "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "signature": { "type": "string", "maxLength": 512, "x-expected": "at most 512 characters" }, "sign_type": { "type": "string", "enum": ["MD5", "SHA256"], "x-expected": "MD5 or SHA256" }, "string": { "type": "string", "maxLength": 12000, "x-expected": "at most 12000 characters" }, "key": { "type": "string", "maxLength": 128, "x-expected": "at most 128 characters" } }, "required": ["request"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.request === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property '" + "request" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.request !== undefined) {
            let data0 = data.request;
            if (typeof data0 === "string") {
                if (func1(data0) > 12000) {
                    const err1 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/maxLength", keyword: "maxLength", params: { limit: 12000 }, message: "must NOT have more than 12000 characters" };
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err3);
                errors++;
            }
        }
        if (data.app_code !== undefined) {
            let data1 = data.app_code;
            if (typeof data1 === "string") {
                if (func1(data1) > 32) {
                    const err4 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (!pattern95.test(data1)) {
                    const err5 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
        if (data.signature !== undefined) {
            let data2 = data.signature;
            if (typeof data2 === "string") {
                if (func1(data2) > 512) {
                    const err7 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
        if (data.sign_type !== undefined) {
            let data3 = data.sign_type;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/sign_type", schemaPath: "#/properties/sign_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if (!((data3 === "MD5") || (data3 === "SHA256"))) {
                const err10 = { instancePath: instancePath + "/sign_type", schemaPath: "#/properties/sign_type/enum", keyword: "enum", params: { allowedValues: schema47.properties.sign_type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err10);
                errors++;
            }
        }
        if (data.string !== undefined) {
            let data4 = data.string;
            if (typeof data4 === "string") {
                if (func1(data4) > 12000) {
                    const err11 = { instancePath: instancePath + "/string", schemaPath: "#/properties/string/maxLength", keyword: "maxLength", params: { limit: 12000 }, message: "must NOT have more than 12000 characters" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/string", schemaPath: "#/properties/string/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.key !== undefined) {
            let data5 = data.key;
            if (typeof data5 === "string") {
                if (func1(data5) > 128) {
                    const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err14);
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err15);
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": { "request": true, "app_code": true, "signature": true, "sign_type": true, "string": true, "key": true }, "dynamicProps": false, "dynamicItems": false };
const sandbox_SandboxApp_closed = validate37;
const schema48 = { "type": "object", "properties": { "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "key": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32 }, "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" } }, "required": ["app_code", "key", "mchid", "txcurrcd"], "unevaluatedProperties": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.app_code === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app_code" }, message: "must have required property '" + "app_code" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.key === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.mchid === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property '" + "mchid" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.txcurrcd === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.app_code !== undefined) {
            let data0 = data.app_code;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err4 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (!pattern95.test(data0)) {
                    const err5 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
        if (data.key !== undefined) {
            let data1 = data.key;
            if (typeof data1 === "string") {
                if (func1(data1) > 32) {
                    const err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
                if (!pattern95.test(data1)) {
                    const err8 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err8);
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.mchid !== undefined) {
            let data2 = data.mchid;
            if (typeof data2 === "string") {
                if (func1(data2) > 32) {
                    const err10 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern6.test(data2)) {
                    const err11 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.txcurrcd !== undefined) {
            let data3 = data.txcurrcd;
            if (typeof data3 === "string") {
                if (func1(data3) > 3) {
                    const err13 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
                if (func1(data3) < 3) {
                    const err14 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (!pattern11.test(data3)) {
                    const err15 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/txcurrcd", schemaPath: "#/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
        }
        for (const key0 in data) {
            if ((((key0 !== "app_code") && (key0 !== "key")) && (key0 !== "mchid")) && (key0 !== "txcurrcd")) {
                const err17 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err18);
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_SandboxError_closed = validate38;
const schema49 = { "type": "object", "properties": { "error": { "type": "string", "enum": ["malformed", "cross-site", "not-found", "method-not-allowed", "not-waiting", "too-large", "not-json", "too-many-requests", "internal", "unavailable"] }, "message": { "type": "string", "minLength": 1, "maxLength": 1000 } }, "required": ["error", "message"], "unevaluatedProperties": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.error === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property '" + "error" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.error !== undefined) {
            let data0 = data.error;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
            if (!((((((((((data0 === "malformed") || (data0 === "cross-site")) || (data0 === "not-found")) || (data0 === "method-not-allowed")) || (data0 === "not-waiting")) || (data0 === "too-large")) || (data0 === "not-json")) || (data0 === "too-many-requests")) || (data0 === "internal")) || (data0 === "unavailable"))) {
                const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema49.properties.error.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err3);
                errors++;
            }
        }
        if (data.message !== undefined) {
            let data1 = data.message;
            if (typeof data1 === "string") {
                if (func1(data1) > 1000) {
                    const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                if (func1(data1) < 1) {
                    const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
        for (const key0 in data) {
            if ((key0 !== "error") && (key0 !== "message")) {
                const err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err8);
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_OrderOutcome_closed = validate39;
const schema50 = { "type": "object", "properties": { "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" } }, "required": ["syssn", "respcd"], "unevaluatedProperties": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.syssn === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.respcd === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.syssn !== undefined) {
            let data0 = data.syssn;
            if (typeof data0 === "string") {
                if (func1(data0) > 24) {
                    const err2 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
                if (!pattern36.test(data0)) {
                    const err3 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err4);
                errors++;
            }
        }
        if (data.respcd !== undefined) {
            let data1 = data.respcd;
            if (typeof data1 === "string") {
                if (func1(data1) > 4) {
                    const err5 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                    vErrors = collect(vErrors, err5);
                    errors++;
                }
                if (!pattern30.test(data1)) {
                    const err6 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/respcd", schemaPath: "#/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
        }
        for (const key0 in data) {
            if ((key0 !== "syssn") && (key0 !== "respcd")) {
                const err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err9);
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_ClockReading_closed = validate40;
const schema51 = { "type": "object", "properties": { "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "seconds": { "type": "integer", "minimum": 1, "maximum": 31622400 } }, "required": ["app_code", "seconds"], "unevaluatedProperties": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.app_code === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app_code" }, message: "must have required property '" + "app_code" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.seconds === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.app_code !== undefined) {
            let data0 = data.app_code;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err2 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
                if (!pattern95.test(data0)) {
                    const err3 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err4);
                errors++;
            }
        }
        if (data.seconds !== undefined) {
            let data1 = data.seconds;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 31622400 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 }, message: "must be <= 31622400" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
        }
        for (const key0 in data) {
            if ((key0 !== "app_code") && (key0 !== "seconds")) {
                const err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err9);
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_PlannedFaults_closed = validate41;
const schema52 = { "type": "object", "properties": { "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "fault": { "type": "string", "enum": ["rate-limit", "internal-error", "store-unavailable", "lost-answer"], "x-expected": "one of rate-limit, internal-error, store-unavailable, lost-answer" }, "requests": { "type": "integer", "minimum": 0, "maximum": 100 } }, "required": ["app_code", "fault", "requests"], "unevaluatedProperties": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.app_code === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app_code" }, message: "must have required property '" + "app_code" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.fault === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property '" + "fault" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.requests === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.app_code !== undefined) {
            let data0 = data.app_code;
            if (typeof data0 === "string") {
                if (func1(data0) > 32) {
                    const err3 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
                if (!pattern95.test(data0)) {
                    const err4 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
        }
        if (data.fault !== undefined) {
            let data1 = data.fault;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
            if (!((((data1 === "rate-limit") || (data1 === "internal-error")) || (data1 === "store-unavailable")) || (data1 === "lost-answer"))) {
                const err7 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/enum", keyword: "enum", params: { allowedValues: schema52.properties.fault.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err7);
                errors++;
            }
        }
        if (data.requests !== undefined) {
            let data2 = data.requests;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err8 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 100 || isNaN(data2)) {
                    const err9 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    vErrors = collect(vErrors, err9);
                    errors++;
                }
                if (data2 < 0 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
            }
        }
        for (const key0 in data) {
            if (((key0 !== "app_code") && (key0 !== "fault")) && (key0 !== "requests")) {
                const err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err11);
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err12);
        errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_NotificationList_closed = validate42;
const schema53 = { "type": "object", "properties": { "data": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9_\\-]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 letters, digits, underscores or hyphens" }, "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "notify_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "url": { "type": "string", "pattern": "^https?://", "maxLength": 256, "x-expected": "an http or https URL of at most 256 characters" }, "state": { "type": "string", "enum": ["pending", "delivered", "dead"] }, "attempts": { "type": "integer", "minimum": 0, "maximum": 1000 } }, "required": ["id", "app_code", "syssn", "notify_type", "url", "state", "attempts"], "unevaluatedProperties": false }, "maxItems": 100 } }, "required": ["data"], "unevaluatedProperties": false };
const pattern106 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_\\-]{1,64}$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.data === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.data !== undefined) {
            let data0 = data.data;
            if (Array.isArray(data0)) {
                if (data0.length > 100) {
                    const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.id === undefined) {
                            const err2 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            vErrors = collect(vErrors, err2);
                            errors++;
                        }
                        if (data1.app_code === undefined) {
                            const err3 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "app_code" }, message: "must have required property '" + "app_code" + "'" };
                            vErrors = collect(vErrors, err3);
                            errors++;
                        }
                        if (data1.syssn === undefined) {
                            const err4 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                            vErrors = collect(vErrors, err4);
                            errors++;
                        }
                        if (data1.notify_type === undefined) {
                            const err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "notify_type" }, message: "must have required property '" + "notify_type" + "'" };
                            vErrors = collect(vErrors, err5);
                            errors++;
                        }
                        if (data1.url === undefined) {
                            const err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
                            vErrors = collect(vErrors, err6);
                            errors++;
                        }
                        if (data1.state === undefined) {
                            const err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                            vErrors = collect(vErrors, err7);
                            errors++;
                        }
                        if (data1.attempts === undefined) {
                            const err8 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'" };
                            vErrors = collect(vErrors, err8);
                            errors++;
                        }
                        if (data1.id !== undefined) {
                            let data2 = data1.id;
                            if (typeof data2 === "string") {
                                if (func1(data2) > 64) {
                                    const err9 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err9);
                                    errors++;
                                }
                                if (!pattern106.test(data2)) {
                                    const err10 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_\\-]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_\\-]{1,64}$" + "\"" };
                                    vErrors = collect(vErrors, err10);
                                    errors++;
                                }
                            }
                            else {
                                const err11 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err11);
                                errors++;
                            }
                        }
                        if (data1.app_code !== undefined) {
                            let data3 = data1.app_code;
                            if (typeof data3 === "string") {
                                if (func1(data3) > 32) {
                                    const err12 = { instancePath: instancePath + "/data/" + i0 + "/app_code", schemaPath: "#/properties/data/items/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                                    vErrors = collect(vErrors, err12);
                                    errors++;
                                }
                                if (!pattern95.test(data3)) {
                                    const err13 = { instancePath: instancePath + "/data/" + i0 + "/app_code", schemaPath: "#/properties/data/items/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                                    vErrors = collect(vErrors, err13);
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/data/" + i0 + "/app_code", schemaPath: "#/properties/data/items/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err14);
                                errors++;
                            }
                        }
                        if (data1.syssn !== undefined) {
                            let data4 = data1.syssn;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 24) {
                                    const err15 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err15);
                                    errors++;
                                }
                                if (!pattern36.test(data4)) {
                                    const err16 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                                    vErrors = collect(vErrors, err16);
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err17);
                                errors++;
                            }
                        }
                        if (data1.notify_type !== undefined) {
                            let data5 = data1.notify_type;
                            if (typeof data5 === "string") {
                                if (func1(data5) > 16) {
                                    const err18 = { instancePath: instancePath + "/data/" + i0 + "/notify_type", schemaPath: "#/properties/data/items/properties/notify_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                                    vErrors = collect(vErrors, err18);
                                    errors++;
                                }
                                if (!pattern68.test(data5)) {
                                    const err19 = { instancePath: instancePath + "/data/" + i0 + "/notify_type", schemaPath: "#/properties/data/items/properties/notify_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                                    vErrors = collect(vErrors, err19);
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/data/" + i0 + "/notify_type", schemaPath: "#/properties/data/items/properties/notify_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err20);
                                errors++;
                            }
                        }
                        if (data1.url !== undefined) {
                            let data6 = data1.url;
                            if (typeof data6 === "string") {
                                if (func1(data6) > 256) {
                                    const err21 = { instancePath: instancePath + "/data/" + i0 + "/url", schemaPath: "#/properties/data/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                    vErrors = collect(vErrors, err21);
                                    errors++;
                                }
                                if (!pattern12.test(data6)) {
                                    const err22 = { instancePath: instancePath + "/data/" + i0 + "/url", schemaPath: "#/properties/data/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    vErrors = collect(vErrors, err22);
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/data/" + i0 + "/url", schemaPath: "#/properties/data/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err23);
                                errors++;
                            }
                        }
                        if (data1.state !== undefined) {
                            let data7 = data1.state;
                            if (typeof data7 !== "string") {
                                const err24 = { instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err24);
                                errors++;
                            }
                            if (!(((data7 === "pending") || (data7 === "delivered")) || (data7 === "dead"))) {
                                const err25 = { instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema53.properties.data.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err25);
                                errors++;
                            }
                        }
                        if (data1.attempts !== undefined) {
                            let data8 = data1.attempts;
                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                const err26 = { instancePath: instancePath + "/data/" + i0 + "/attempts", schemaPath: "#/properties/data/items/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err26);
                                errors++;
                            }
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 1000 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/data/" + i0 + "/attempts", schemaPath: "#/properties/data/items/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                                    vErrors = collect(vErrors, err27);
                                    errors++;
                                }
                                if (data8 < 0 || isNaN(data8)) {
                                    const err28 = { instancePath: instancePath + "/data/" + i0 + "/attempts", schemaPath: "#/properties/data/items/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    vErrors = collect(vErrors, err28);
                                    errors++;
                                }
                            }
                        }
                        for (const key0 in data1) {
                            if (((((((key0 !== "id") && (key0 !== "app_code")) && (key0 !== "syssn")) && (key0 !== "notify_type")) && (key0 !== "url")) && (key0 !== "state")) && (key0 !== "attempts")) {
                                const err29 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err29);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err30);
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err31);
                errors++;
            }
        }
        for (const key1 in data) {
            if (key1 !== "data") {
                const err32 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err32);
                errors++;
            }
        }
    }
    else {
        const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err33);
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_NotificationRecord_closed = validate43;
const schema54 = { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9_\\-]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 letters, digits, underscores or hyphens" }, "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "notify_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "url": { "type": "string", "pattern": "^https?://", "maxLength": 256, "x-expected": "an http or https URL of at most 256 characters" }, "state": { "type": "string", "enum": ["pending", "delivered", "dead"] }, "attempts": { "type": "integer", "minimum": 0, "maximum": 1000 } }, "required": ["id", "app_code", "syssn", "notify_type", "url", "state", "attempts"], "unevaluatedProperties": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.app_code === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app_code" }, message: "must have required property '" + "app_code" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.syssn === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.notify_type === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notify_type" }, message: "must have required property '" + "notify_type" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.url === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.state === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.attempts === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                    const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
                if (!pattern106.test(data0)) {
                    const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_\\-]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_\\-]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err8);
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.app_code !== undefined) {
            let data1 = data.app_code;
            if (typeof data1 === "string") {
                if (func1(data1) > 32) {
                    const err10 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern95.test(data1)) {
                    const err11 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.syssn !== undefined) {
            let data2 = data.syssn;
            if (typeof data2 === "string") {
                if (func1(data2) > 24) {
                    const err13 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
                if (!pattern36.test(data2)) {
                    const err14 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/syssn", schemaPath: "#/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err15);
                errors++;
            }
        }
        if (data.notify_type !== undefined) {
            let data3 = data.notify_type;
            if (typeof data3 === "string") {
                if (func1(data3) > 16) {
                    const err16 = { instancePath: instancePath + "/notify_type", schemaPath: "#/properties/notify_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                    vErrors = collect(vErrors, err16);
                    errors++;
                }
                if (!pattern68.test(data3)) {
                    const err17 = { instancePath: instancePath + "/notify_type", schemaPath: "#/properties/notify_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/notify_type", schemaPath: "#/properties/notify_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
        }
        if (data.url !== undefined) {
            let data4 = data.url;
            if (typeof data4 === "string") {
                if (func1(data4) > 256) {
                    const err19 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
                if (!pattern12.test(data4)) {
                    const err20 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                    vErrors = collect(vErrors, err20);
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data5 = data.state;
            if (typeof data5 !== "string") {
                const err22 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err22);
                errors++;
            }
            if (!(((data5 === "pending") || (data5 === "delivered")) || (data5 === "dead"))) {
                const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema54.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err23);
                errors++;
            }
        }
        if (data.attempts !== undefined) {
            let data6 = data.attempts;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err24 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err24);
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 1000 || isNaN(data6)) {
                    const err25 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                    const err26 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err26);
                    errors++;
                }
            }
        }
        for (const key0 in data) {
            if (((((((key0 !== "id") && (key0 !== "app_code")) && (key0 !== "syssn")) && (key0 !== "notify_type")) && (key0 !== "url")) && (key0 !== "state")) && (key0 !== "attempts")) {
                const err27 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err27);
                errors++;
            }
        }
    }
    else {
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err28);
        errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_TransactionList_closed = validate44;
const schema55 = { "type": "object", "properties": { "data": { "type": "array", "items": { "type": "object", "properties": { "order_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "state": { "type": "string", "enum": ["opening", "pending", "paid", "failed", "closed", "refunded", "reversed", "requested", "succeeded"], "x-expected": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "origssn": { "type": "string", "pattern": "^([0-9]{24})?$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "pay_type": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "paydtm": { "type": "string", "pattern": "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$", "maxLength": 19 }, "udid": { "type": "string", "maxLength": 40 }, "chnlsn": { "type": "string", "maxLength": 64 }, "cancel": { "type": "string", "pattern": "^[0-9]$", "maxLength": 1 }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "errmsg": { "type": "string", "maxLength": 64 } }, "required": ["order_type", "state", "syssn", "origssn", "out_trade_no", "pay_type", "txamt", "txcurrcd", "txdtm", "sysdtm", "paydtm", "udid", "chnlsn", "cancel", "respcd", "errmsg"], "unevaluatedProperties": false }, "maxItems": 100 }, "page": { "type": "integer", "minimum": 1, "maximum": 1000000, "x-expected": "a whole number from 1 to 1000000, digits only" }, "page_size": { "type": "integer", "minimum": 1, "maximum": 100, "x-expected": "a whole number from 1 to 100, digits only" }, "more": { "type": "boolean" } }, "required": ["data", "page", "page_size", "more"], "unevaluatedProperties": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate44.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.data === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.page === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property '" + "page" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.page_size === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page_size" }, message: "must have required property '" + "page_size" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.more === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "more" }, message: "must have required property '" + "more" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.data !== undefined) {
            let data0 = data.data;
            if (Array.isArray(data0)) {
                if (data0.length > 100) {
                    const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.order_type === undefined) {
                            const err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "order_type" }, message: "must have required property '" + "order_type" + "'" };
                            vErrors = collect(vErrors, err5);
                            errors++;
                        }
                        if (data1.state === undefined) {
                            const err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                            vErrors = collect(vErrors, err6);
                            errors++;
                        }
                        if (data1.syssn === undefined) {
                            const err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                            vErrors = collect(vErrors, err7);
                            errors++;
                        }
                        if (data1.origssn === undefined) {
                            const err8 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "origssn" }, message: "must have required property '" + "origssn" + "'" };
                            vErrors = collect(vErrors, err8);
                            errors++;
                        }
                        if (data1.out_trade_no === undefined) {
                            const err9 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                            vErrors = collect(vErrors, err9);
                            errors++;
                        }
                        if (data1.pay_type === undefined) {
                            const err10 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
                            vErrors = collect(vErrors, err10);
                            errors++;
                        }
                        if (data1.txamt === undefined) {
                            const err11 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                            vErrors = collect(vErrors, err11);
                            errors++;
                        }
                        if (data1.txcurrcd === undefined) {
                            const err12 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
                            vErrors = collect(vErrors, err12);
                            errors++;
                        }
                        if (data1.txdtm === undefined) {
                            const err13 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                            vErrors = collect(vErrors, err13);
                            errors++;
                        }
                        if (data1.sysdtm === undefined) {
                            const err14 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
                            vErrors = collect(vErrors, err14);
                            errors++;
                        }
                        if (data1.paydtm === undefined) {
                            const err15 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "paydtm" }, message: "must have required property '" + "paydtm" + "'" };
                            vErrors = collect(vErrors, err15);
                            errors++;
                        }
                        if (data1.udid === undefined) {
                            const err16 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "udid" }, message: "must have required property '" + "udid" + "'" };
                            vErrors = collect(vErrors, err16);
                            errors++;
                        }
                        if (data1.chnlsn === undefined) {
                            const err17 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "chnlsn" }, message: "must have required property '" + "chnlsn" + "'" };
                            vErrors = collect(vErrors, err17);
                            errors++;
                        }
                        if (data1.cancel === undefined) {
                            const err18 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "cancel" }, message: "must have required property '" + "cancel" + "'" };
                            vErrors = collect(vErrors, err18);
                            errors++;
                        }
                        if (data1.respcd === undefined) {
                            const err19 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
                            vErrors = collect(vErrors, err19);
                            errors++;
                        }
                        if (data1.errmsg === undefined) {
                            const err20 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "errmsg" }, message: "must have required property '" + "errmsg" + "'" };
                            vErrors = collect(vErrors, err20);
                            errors++;
                        }
                        if (data1.order_type !== undefined) {
                            let data2 = data1.order_type;
                            if (typeof data2 === "string") {
                                if (func1(data2) > 16) {
                                    const err21 = { instancePath: instancePath + "/data/" + i0 + "/order_type", schemaPath: "#/properties/data/items/properties/order_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                                    vErrors = collect(vErrors, err21);
                                    errors++;
                                }
                                if (!pattern68.test(data2)) {
                                    const err22 = { instancePath: instancePath + "/data/" + i0 + "/order_type", schemaPath: "#/properties/data/items/properties/order_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                                    vErrors = collect(vErrors, err22);
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/data/" + i0 + "/order_type", schemaPath: "#/properties/data/items/properties/order_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err23);
                                errors++;
                            }
                        }
                        if (data1.state !== undefined) {
                            let data3 = data1.state;
                            if (typeof data3 !== "string") {
                                const err24 = { instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err24);
                                errors++;
                            }
                            if (!(((((((((data3 === "opening") || (data3 === "pending")) || (data3 === "paid")) || (data3 === "failed")) || (data3 === "closed")) || (data3 === "refunded")) || (data3 === "reversed")) || (data3 === "requested")) || (data3 === "succeeded"))) {
                                const err25 = { instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema55.properties.data.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err25);
                                errors++;
                            }
                        }
                        if (data1.syssn !== undefined) {
                            let data4 = data1.syssn;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 24) {
                                    const err26 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err26);
                                    errors++;
                                }
                                if (!pattern36.test(data4)) {
                                    const err27 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                                    vErrors = collect(vErrors, err27);
                                    errors++;
                                }
                            }
                            else {
                                const err28 = { instancePath: instancePath + "/data/" + i0 + "/syssn", schemaPath: "#/properties/data/items/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err28);
                                errors++;
                            }
                        }
                        if (data1.origssn !== undefined) {
                            let data5 = data1.origssn;
                            if (typeof data5 === "string") {
                                if (func1(data5) > 24) {
                                    const err29 = { instancePath: instancePath + "/data/" + i0 + "/origssn", schemaPath: "#/properties/data/items/properties/origssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err29);
                                    errors++;
                                }
                                if (!pattern70.test(data5)) {
                                    const err30 = { instancePath: instancePath + "/data/" + i0 + "/origssn", schemaPath: "#/properties/data/items/properties/origssn/pattern", keyword: "pattern", params: { pattern: "^([0-9]{24})?$" }, message: "must match pattern \"" + "^([0-9]{24})?$" + "\"" };
                                    vErrors = collect(vErrors, err30);
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/data/" + i0 + "/origssn", schemaPath: "#/properties/data/items/properties/origssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err31);
                                errors++;
                            }
                        }
                        if (data1.out_trade_no !== undefined) {
                            let data6 = data1.out_trade_no;
                            if (typeof data6 === "string") {
                                if (func1(data6) > 128) {
                                    const err32 = { instancePath: instancePath + "/data/" + i0 + "/out_trade_no", schemaPath: "#/properties/data/items/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    vErrors = collect(vErrors, err32);
                                    errors++;
                                }
                                if (!pattern7.test(data6)) {
                                    const err33 = { instancePath: instancePath + "/data/" + i0 + "/out_trade_no", schemaPath: "#/properties/data/items/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                                    vErrors = collect(vErrors, err33);
                                    errors++;
                                }
                            }
                            else {
                                const err34 = { instancePath: instancePath + "/data/" + i0 + "/out_trade_no", schemaPath: "#/properties/data/items/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err34);
                                errors++;
                            }
                        }
                        if (data1.pay_type !== undefined) {
                            let data7 = data1.pay_type;
                            if (typeof data7 === "string") {
                                if (func1(data7) > 6) {
                                    const err35 = { instancePath: instancePath + "/data/" + i0 + "/pay_type", schemaPath: "#/properties/data/items/properties/pay_type/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                                    vErrors = collect(vErrors, err35);
                                    errors++;
                                }
                                if (!pattern39.test(data7)) {
                                    const err36 = { instancePath: instancePath + "/data/" + i0 + "/pay_type", schemaPath: "#/properties/data/items/properties/pay_type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                                    vErrors = collect(vErrors, err36);
                                    errors++;
                                }
                            }
                            else {
                                const err37 = { instancePath: instancePath + "/data/" + i0 + "/pay_type", schemaPath: "#/properties/data/items/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err37);
                                errors++;
                            }
                        }
                        if (data1.txamt !== undefined) {
                            let data8 = data1.txamt;
                            if (typeof data8 === "string") {
                                if (func1(data8) > 11) {
                                    const err38 = { instancePath: instancePath + "/data/" + i0 + "/txamt", schemaPath: "#/properties/data/items/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                                    vErrors = collect(vErrors, err38);
                                    errors++;
                                }
                                if (!pattern41.test(data8)) {
                                    const err39 = { instancePath: instancePath + "/data/" + i0 + "/txamt", schemaPath: "#/properties/data/items/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                                    vErrors = collect(vErrors, err39);
                                    errors++;
                                }
                            }
                            else {
                                const err40 = { instancePath: instancePath + "/data/" + i0 + "/txamt", schemaPath: "#/properties/data/items/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err40);
                                errors++;
                            }
                        }
                        if (data1.txcurrcd !== undefined) {
                            let data9 = data1.txcurrcd;
                            if (typeof data9 === "string") {
                                if (func1(data9) > 3) {
                                    const err41 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                                    vErrors = collect(vErrors, err41);
                                    errors++;
                                }
                                if (func1(data9) < 3) {
                                    const err42 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                                    vErrors = collect(vErrors, err42);
                                    errors++;
                                }
                                if (!pattern11.test(data9)) {
                                    const err43 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                                    vErrors = collect(vErrors, err43);
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/data/" + i0 + "/txcurrcd", schemaPath: "#/properties/data/items/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err44);
                                errors++;
                            }
                        }
                        if (data1.txdtm !== undefined) {
                            let data10 = data1.txdtm;
                            if (typeof data10 === "string") {
                                if (func1(data10) > 19) {
                                    const err45 = { instancePath: instancePath + "/data/" + i0 + "/txdtm", schemaPath: "#/properties/data/items/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err45);
                                    errors++;
                                }
                                if (!pattern8.test(data10)) {
                                    const err46 = { instancePath: instancePath + "/data/" + i0 + "/txdtm", schemaPath: "#/properties/data/items/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err46);
                                    errors++;
                                }
                            }
                            else {
                                const err47 = { instancePath: instancePath + "/data/" + i0 + "/txdtm", schemaPath: "#/properties/data/items/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err47);
                                errors++;
                            }
                        }
                        if (data1.sysdtm !== undefined) {
                            let data11 = data1.sysdtm;
                            if (typeof data11 === "string") {
                                if (func1(data11) > 19) {
                                    const err48 = { instancePath: instancePath + "/data/" + i0 + "/sysdtm", schemaPath: "#/properties/data/items/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err48);
                                    errors++;
                                }
                                if (!pattern8.test(data11)) {
                                    const err49 = { instancePath: instancePath + "/data/" + i0 + "/sysdtm", schemaPath: "#/properties/data/items/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err49);
                                    errors++;
                                }
                            }
                            else {
                                const err50 = { instancePath: instancePath + "/data/" + i0 + "/sysdtm", schemaPath: "#/properties/data/items/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err50);
                                errors++;
                            }
                        }
                        if (data1.paydtm !== undefined) {
                            let data12 = data1.paydtm;
                            if (typeof data12 === "string") {
                                if (func1(data12) > 19) {
                                    const err51 = { instancePath: instancePath + "/data/" + i0 + "/paydtm", schemaPath: "#/properties/data/items/properties/paydtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err51);
                                    errors++;
                                }
                                if (!pattern77.test(data12)) {
                                    const err52 = { instancePath: instancePath + "/data/" + i0 + "/paydtm", schemaPath: "#/properties/data/items/properties/paydtm/pattern", keyword: "pattern", params: { pattern: "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" }, message: "must match pattern \"" + "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" + "\"" };
                                    vErrors = collect(vErrors, err52);
                                    errors++;
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/data/" + i0 + "/paydtm", schemaPath: "#/properties/data/items/properties/paydtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err53);
                                errors++;
                            }
                        }
                        if (data1.udid !== undefined) {
                            let data13 = data1.udid;
                            if (typeof data13 === "string") {
                                if (func1(data13) > 40) {
                                    const err54 = { instancePath: instancePath + "/data/" + i0 + "/udid", schemaPath: "#/properties/data/items/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                                    vErrors = collect(vErrors, err54);
                                    errors++;
                                }
                            }
                            else {
                                const err55 = { instancePath: instancePath + "/data/" + i0 + "/udid", schemaPath: "#/properties/data/items/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err55);
                                errors++;
                            }
                        }
                        if (data1.chnlsn !== undefined) {
                            let data14 = data1.chnlsn;
                            if (typeof data14 === "string") {
                                if (func1(data14) > 64) {
                                    const err56 = { instancePath: instancePath + "/data/" + i0 + "/chnlsn", schemaPath: "#/properties/data/items/properties/chnlsn/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err56);
                                    errors++;
                                }
                            }
                            else {
                                const err57 = { instancePath: instancePath + "/data/" + i0 + "/chnlsn", schemaPath: "#/properties/data/items/properties/chnlsn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err57);
                                errors++;
                            }
                        }
                        if (data1.cancel !== undefined) {
                            let data15 = data1.cancel;
                            if (typeof data15 === "string") {
                                if (func1(data15) > 1) {
                                    const err58 = { instancePath: instancePath + "/data/" + i0 + "/cancel", schemaPath: "#/properties/data/items/properties/cancel/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                                    vErrors = collect(vErrors, err58);
                                    errors++;
                                }
                                if (!pattern78.test(data15)) {
                                    const err59 = { instancePath: instancePath + "/data/" + i0 + "/cancel", schemaPath: "#/properties/data/items/properties/cancel/pattern", keyword: "pattern", params: { pattern: "^[0-9]$" }, message: "must match pattern \"" + "^[0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err59);
                                    errors++;
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/data/" + i0 + "/cancel", schemaPath: "#/properties/data/items/properties/cancel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err60);
                                errors++;
                            }
                        }
                        if (data1.respcd !== undefined) {
                            let data16 = data1.respcd;
                            if (typeof data16 === "string") {
                                if (func1(data16) > 4) {
                                    const err61 = { instancePath: instancePath + "/data/" + i0 + "/respcd", schemaPath: "#/properties/data/items/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                                    vErrors = collect(vErrors, err61);
                                    errors++;
                                }
                                if (!pattern30.test(data16)) {
                                    const err62 = { instancePath: instancePath + "/data/" + i0 + "/respcd", schemaPath: "#/properties/data/items/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                                    vErrors = collect(vErrors, err62);
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/data/" + i0 + "/respcd", schemaPath: "#/properties/data/items/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err63);
                                errors++;
                            }
                        }
                        if (data1.errmsg !== undefined) {
                            let data17 = data1.errmsg;
                            if (typeof data17 === "string") {
                                if (func1(data17) > 64) {
                                    const err64 = { instancePath: instancePath + "/data/" + i0 + "/errmsg", schemaPath: "#/properties/data/items/properties/errmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err64);
                                    errors++;
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/data/" + i0 + "/errmsg", schemaPath: "#/properties/data/items/properties/errmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err65);
                                errors++;
                            }
                        }
                        for (const key0 in data1) {
                            if ((((((((((((((((key0 !== "order_type") && (key0 !== "state")) && (key0 !== "syssn")) && (key0 !== "origssn")) && (key0 !== "out_trade_no")) && (key0 !== "pay_type")) && (key0 !== "txamt")) && (key0 !== "txcurrcd")) && (key0 !== "txdtm")) && (key0 !== "sysdtm")) && (key0 !== "paydtm")) && (key0 !== "udid")) && (key0 !== "chnlsn")) && (key0 !== "cancel")) && (key0 !== "respcd")) && (key0 !== "errmsg")) {
                                const err66 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err66);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err67 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err67);
                        errors++;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err68);
                errors++;
            }
        }
        if (data.page !== undefined) {
            let data18 = data.page;
            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                const err69 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err69);
                errors++;
            }
            if ((typeof data18 == "number") && (isFinite(data18))) {
                if (data18 > 1000000 || isNaN(data18)) {
                    const err70 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                    vErrors = collect(vErrors, err70);
                    errors++;
                }
                if (data18 < 1 || isNaN(data18)) {
                    const err71 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err71);
                    errors++;
                }
            }
        }
        if (data.page_size !== undefined) {
            let data19 = data.page_size;
            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                const err72 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err72);
                errors++;
            }
            if ((typeof data19 == "number") && (isFinite(data19))) {
                if (data19 > 100 || isNaN(data19)) {
                    const err73 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    vErrors = collect(vErrors, err73);
                    errors++;
                }
                if (data19 < 1 || isNaN(data19)) {
                    const err74 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err74);
                    errors++;
                }
            }
        }
        if (data.more !== undefined) {
            if (typeof data.more !== "boolean") {
                const err75 = { instancePath: instancePath + "/more", schemaPath: "#/properties/more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                vErrors = collect(vErrors, err75);
                errors++;
            }
        }
        for (const key1 in data) {
            if ((((key1 !== "data") && (key1 !== "page")) && (key1 !== "page_size")) && (key1 !== "more")) {
                const err76 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err76);
                errors++;
            }
        }
    }
    else {
        const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err77);
        errors++;
    }
    validate44.errors = vErrors;
    return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_TransactionDetail_closed = validate45;
const schema56 = { "type": "object", "properties": { "transaction": { "type": "object", "properties": { "order_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "state": { "type": "string", "enum": ["opening", "pending", "paid", "failed", "closed", "refunded", "reversed", "requested", "succeeded"], "x-expected": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "origssn": { "type": "string", "pattern": "^([0-9]{24})?$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "pay_type": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "paydtm": { "type": "string", "pattern": "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$", "maxLength": 19 }, "udid": { "type": "string", "maxLength": 40 }, "chnlsn": { "type": "string", "maxLength": 64 }, "cancel": { "type": "string", "pattern": "^[0-9]$", "maxLength": 1 }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "errmsg": { "type": "string", "maxLength": 64 } }, "required": ["order_type", "state", "syssn", "origssn", "out_trade_no", "pay_type", "txamt", "txcurrcd", "txdtm", "sysdtm", "paydtm", "udid", "chnlsn", "cancel", "respcd", "errmsg"], "unevaluatedProperties": false }, "mchid": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "goods_name": { "type": "string", "maxLength": 64, "x-expected": "at most 64 characters" }, "pay_url": { "type": "string", "pattern": "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$", "maxLength": 512 }, "refunded": { "type": "integer", "minimum": 0, "maximum": 99999999999 }, "expires_in": { "type": "integer", "minimum": 0, "maximum": 31622400 }, "history": { "type": "array", "items": { "type": "object", "properties": { "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "order_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "from": { "type": "string", "enum": ["", "opening", "pending", "paid", "failed", "closed", "refunded", "reversed", "requested", "succeeded"] }, "to": { "type": "string", "enum": ["opening", "pending", "paid", "failed", "closed", "refunded", "reversed", "requested", "succeeded"], "x-expected": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded" }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" } }, "required": ["syssn", "order_type", "from", "to", "respcd", "sysdtm"], "unevaluatedProperties": false }, "maxItems": 500 }, "operations": { "type": "array", "items": { "type": "object", "properties": { "order_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "state": { "type": "string", "enum": ["opening", "pending", "paid", "failed", "closed", "refunded", "reversed", "requested", "succeeded"], "x-expected": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "origssn": { "type": "string", "pattern": "^([0-9]{24})?$", "maxLength": 24 }, "out_trade_no": { "type": "string", "pattern": "^[A-Za-z0-9_.\\-|*@:]{1,128}$", "maxLength": 128, "x-expected": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon" }, "pay_type": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "txamt": { "type": "string", "pattern": "^[1-9][0-9]{0,10}$", "maxLength": 11 }, "txcurrcd": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "txdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "paydtm": { "type": "string", "pattern": "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$", "maxLength": 19 }, "udid": { "type": "string", "maxLength": 40 }, "chnlsn": { "type": "string", "maxLength": 64 }, "cancel": { "type": "string", "pattern": "^[0-9]$", "maxLength": 1 }, "respcd": { "type": "string", "pattern": "^[0-9]{4}$", "maxLength": 4, "x-expected": "a code of 4 digits" }, "errmsg": { "type": "string", "maxLength": 64 } }, "required": ["order_type", "state", "syssn", "origssn", "out_trade_no", "pay_type", "txamt", "txcurrcd", "txdtm", "sysdtm", "paydtm", "udid", "chnlsn", "cancel", "respcd", "errmsg"], "unevaluatedProperties": false }, "maxItems": 100 }, "notifications": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9_\\-]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 letters, digits, underscores or hyphens" }, "syssn": { "type": "string", "pattern": "^[0-9]{24}$", "maxLength": 24 }, "notify_type": { "type": "string", "pattern": "^[a-z]{1,16}$", "maxLength": 16 }, "url": { "type": "string", "pattern": "^https?://", "maxLength": 256, "x-expected": "an http or https URL of at most 256 characters" }, "state": { "type": "string", "enum": ["pending", "delivered", "dead"] }, "attempts": { "type": "integer", "minimum": 0, "maximum": 1000 }, "next_attempt_in": { "type": "integer", "minimum": 0, "maximum": 31622400 }, "sign_type": { "type": "string", "enum": ["MD5", "SHA256"], "x-expected": "MD5 or SHA256" }, "body": { "type": "string", "maxLength": 8192 }, "deliveries": { "type": "array", "items": { "type": "object", "properties": { "sysdtm": { "type": "string", "pattern": "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "maxLength": 19, "x-expected": "a date and time that exists, written YYYY-MM-DD HH:mm:ss" }, "duration_ms": { "type": "integer", "minimum": 0, "maximum": 3600000 }, "status": { "type": "integer", "minimum": 0, "maximum": 999 }, "fault": { "type": "string", "maxLength": 500 } }, "required": ["sysdtm", "duration_ms", "status", "fault"], "unevaluatedProperties": false }, "maxItems": 100 } }, "required": ["id", "syssn", "notify_type", "url", "state", "attempts", "next_attempt_in", "sign_type", "body", "deliveries"], "unevaluatedProperties": false }, "maxItems": 101 } }, "required": ["transaction", "mchid", "goods_name", "pay_url", "refunded", "expires_in", "history", "operations", "notifications"], "unevaluatedProperties": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate45.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.transaction === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transaction" }, message: "must have required property '" + "transaction" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.mchid === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mchid" }, message: "must have required property '" + "mchid" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.goods_name === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goods_name" }, message: "must have required property '" + "goods_name" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.pay_url === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pay_url" }, message: "must have required property '" + "pay_url" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.refunded === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refunded" }, message: "must have required property '" + "refunded" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.expires_in === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_in" }, message: "must have required property '" + "expires_in" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.history === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property '" + "history" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.operations === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "must have required property '" + "operations" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.notifications === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notifications" }, message: "must have required property '" + "notifications" + "'" };
            vErrors = collect(vErrors, err8);
            errors++;
        }
        if (data.transaction !== undefined) {
            let data0 = data.transaction;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.order_type === undefined) {
                    const err9 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "order_type" }, message: "must have required property '" + "order_type" + "'" };
                    vErrors = collect(vErrors, err9);
                    errors++;
                }
                if (data0.state === undefined) {
                    const err10 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (data0.syssn === undefined) {
                    const err11 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
                if (data0.origssn === undefined) {
                    const err12 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "origssn" }, message: "must have required property '" + "origssn" + "'" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
                if (data0.out_trade_no === undefined) {
                    const err13 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
                if (data0.pay_type === undefined) {
                    const err14 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (data0.txamt === undefined) {
                    const err15 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
                if (data0.txcurrcd === undefined) {
                    const err16 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
                    vErrors = collect(vErrors, err16);
                    errors++;
                }
                if (data0.txdtm === undefined) {
                    const err17 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (data0.sysdtm === undefined) {
                    const err18 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
                if (data0.paydtm === undefined) {
                    const err19 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "paydtm" }, message: "must have required property '" + "paydtm" + "'" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
                if (data0.udid === undefined) {
                    const err20 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "udid" }, message: "must have required property '" + "udid" + "'" };
                    vErrors = collect(vErrors, err20);
                    errors++;
                }
                if (data0.chnlsn === undefined) {
                    const err21 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "chnlsn" }, message: "must have required property '" + "chnlsn" + "'" };
                    vErrors = collect(vErrors, err21);
                    errors++;
                }
                if (data0.cancel === undefined) {
                    const err22 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "cancel" }, message: "must have required property '" + "cancel" + "'" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
                if (data0.respcd === undefined) {
                    const err23 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
                if (data0.errmsg === undefined) {
                    const err24 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/required", keyword: "required", params: { missingProperty: "errmsg" }, message: "must have required property '" + "errmsg" + "'" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (data0.order_type !== undefined) {
                    let data1 = data0.order_type;
                    if (typeof data1 === "string") {
                        if (func1(data1) > 16) {
                            const err25 = { instancePath: instancePath + "/transaction/order_type", schemaPath: "#/properties/transaction/properties/order_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                            vErrors = collect(vErrors, err25);
                            errors++;
                        }
                        if (!pattern68.test(data1)) {
                            const err26 = { instancePath: instancePath + "/transaction/order_type", schemaPath: "#/properties/transaction/properties/order_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                            vErrors = collect(vErrors, err26);
                            errors++;
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/transaction/order_type", schemaPath: "#/properties/transaction/properties/order_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err27);
                        errors++;
                    }
                }
                if (data0.state !== undefined) {
                    let data2 = data0.state;
                    if (typeof data2 !== "string") {
                        const err28 = { instancePath: instancePath + "/transaction/state", schemaPath: "#/properties/transaction/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err28);
                        errors++;
                    }
                    if (!(((((((((data2 === "opening") || (data2 === "pending")) || (data2 === "paid")) || (data2 === "failed")) || (data2 === "closed")) || (data2 === "refunded")) || (data2 === "reversed")) || (data2 === "requested")) || (data2 === "succeeded"))) {
                        const err29 = { instancePath: instancePath + "/transaction/state", schemaPath: "#/properties/transaction/properties/state/enum", keyword: "enum", params: { allowedValues: schema56.properties.transaction.properties.state.enum }, message: "must be equal to one of the allowed values" };
                        vErrors = collect(vErrors, err29);
                        errors++;
                    }
                }
                if (data0.syssn !== undefined) {
                    let data3 = data0.syssn;
                    if (typeof data3 === "string") {
                        if (func1(data3) > 24) {
                            const err30 = { instancePath: instancePath + "/transaction/syssn", schemaPath: "#/properties/transaction/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                            vErrors = collect(vErrors, err30);
                            errors++;
                        }
                        if (!pattern36.test(data3)) {
                            const err31 = { instancePath: instancePath + "/transaction/syssn", schemaPath: "#/properties/transaction/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                            vErrors = collect(vErrors, err31);
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/transaction/syssn", schemaPath: "#/properties/transaction/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err32);
                        errors++;
                    }
                }
                if (data0.origssn !== undefined) {
                    let data4 = data0.origssn;
                    if (typeof data4 === "string") {
                        if (func1(data4) > 24) {
                            const err33 = { instancePath: instancePath + "/transaction/origssn", schemaPath: "#/properties/transaction/properties/origssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                            vErrors = collect(vErrors, err33);
                            errors++;
                        }
                        if (!pattern70.test(data4)) {
                            const err34 = { instancePath: instancePath + "/transaction/origssn", schemaPath: "#/properties/transaction/properties/origssn/pattern", keyword: "pattern", params: { pattern: "^([0-9]{24})?$" }, message: "must match pattern \"" + "^([0-9]{24})?$" + "\"" };
                            vErrors = collect(vErrors, err34);
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/transaction/origssn", schemaPath: "#/properties/transaction/properties/origssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err35);
                        errors++;
                    }
                }
                if (data0.out_trade_no !== undefined) {
                    let data5 = data0.out_trade_no;
                    if (typeof data5 === "string") {
                        if (func1(data5) > 128) {
                            const err36 = { instancePath: instancePath + "/transaction/out_trade_no", schemaPath: "#/properties/transaction/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                            vErrors = collect(vErrors, err36);
                            errors++;
                        }
                        if (!pattern7.test(data5)) {
                            const err37 = { instancePath: instancePath + "/transaction/out_trade_no", schemaPath: "#/properties/transaction/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                            vErrors = collect(vErrors, err37);
                            errors++;
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/transaction/out_trade_no", schemaPath: "#/properties/transaction/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err38);
                        errors++;
                    }
                }
                if (data0.pay_type !== undefined) {
                    let data6 = data0.pay_type;
                    if (typeof data6 === "string") {
                        if (func1(data6) > 6) {
                            const err39 = { instancePath: instancePath + "/transaction/pay_type", schemaPath: "#/properties/transaction/properties/pay_type/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                            vErrors = collect(vErrors, err39);
                            errors++;
                        }
                        if (!pattern39.test(data6)) {
                            const err40 = { instancePath: instancePath + "/transaction/pay_type", schemaPath: "#/properties/transaction/properties/pay_type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                            vErrors = collect(vErrors, err40);
                            errors++;
                        }
                    }
                    else {
                        const err41 = { instancePath: instancePath + "/transaction/pay_type", schemaPath: "#/properties/transaction/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err41);
                        errors++;
                    }
                }
                if (data0.txamt !== undefined) {
                    let data7 = data0.txamt;
                    if (typeof data7 === "string") {
                        if (func1(data7) > 11) {
                            const err42 = { instancePath: instancePath + "/transaction/txamt", schemaPath: "#/properties/transaction/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                            vErrors = collect(vErrors, err42);
                            errors++;
                        }
                        if (!pattern41.test(data7)) {
                            const err43 = { instancePath: instancePath + "/transaction/txamt", schemaPath: "#/properties/transaction/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                            vErrors = collect(vErrors, err43);
                            errors++;
                        }
                    }
                    else {
                        const err44 = { instancePath: instancePath + "/transaction/txamt", schemaPath: "#/properties/transaction/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err44);
                        errors++;
                    }
                }
                if (data0.txcurrcd !== undefined) {
                    let data8 = data0.txcurrcd;
                    if (typeof data8 === "string") {
                        if (func1(data8) > 3) {
                            const err45 = { instancePath: instancePath + "/transaction/txcurrcd", schemaPath: "#/properties/transaction/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                            vErrors = collect(vErrors, err45);
                            errors++;
                        }
                        if (func1(data8) < 3) {
                            const err46 = { instancePath: instancePath + "/transaction/txcurrcd", schemaPath: "#/properties/transaction/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                            vErrors = collect(vErrors, err46);
                            errors++;
                        }
                        if (!pattern11.test(data8)) {
                            const err47 = { instancePath: instancePath + "/transaction/txcurrcd", schemaPath: "#/properties/transaction/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                            vErrors = collect(vErrors, err47);
                            errors++;
                        }
                    }
                    else {
                        const err48 = { instancePath: instancePath + "/transaction/txcurrcd", schemaPath: "#/properties/transaction/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err48);
                        errors++;
                    }
                }
                if (data0.txdtm !== undefined) {
                    let data9 = data0.txdtm;
                    if (typeof data9 === "string") {
                        if (func1(data9) > 19) {
                            const err49 = { instancePath: instancePath + "/transaction/txdtm", schemaPath: "#/properties/transaction/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                            vErrors = collect(vErrors, err49);
                            errors++;
                        }
                        if (!pattern8.test(data9)) {
                            const err50 = { instancePath: instancePath + "/transaction/txdtm", schemaPath: "#/properties/transaction/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                            vErrors = collect(vErrors, err50);
                            errors++;
                        }
                    }
                    else {
                        const err51 = { instancePath: instancePath + "/transaction/txdtm", schemaPath: "#/properties/transaction/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err51);
                        errors++;
                    }
                }
                if (data0.sysdtm !== undefined) {
                    let data10 = data0.sysdtm;
                    if (typeof data10 === "string") {
                        if (func1(data10) > 19) {
                            const err52 = { instancePath: instancePath + "/transaction/sysdtm", schemaPath: "#/properties/transaction/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                            vErrors = collect(vErrors, err52);
                            errors++;
                        }
                        if (!pattern8.test(data10)) {
                            const err53 = { instancePath: instancePath + "/transaction/sysdtm", schemaPath: "#/properties/transaction/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                            vErrors = collect(vErrors, err53);
                            errors++;
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/transaction/sysdtm", schemaPath: "#/properties/transaction/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err54);
                        errors++;
                    }
                }
                if (data0.paydtm !== undefined) {
                    let data11 = data0.paydtm;
                    if (typeof data11 === "string") {
                        if (func1(data11) > 19) {
                            const err55 = { instancePath: instancePath + "/transaction/paydtm", schemaPath: "#/properties/transaction/properties/paydtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                            vErrors = collect(vErrors, err55);
                            errors++;
                        }
                        if (!pattern77.test(data11)) {
                            const err56 = { instancePath: instancePath + "/transaction/paydtm", schemaPath: "#/properties/transaction/properties/paydtm/pattern", keyword: "pattern", params: { pattern: "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" }, message: "must match pattern \"" + "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" + "\"" };
                            vErrors = collect(vErrors, err56);
                            errors++;
                        }
                    }
                    else {
                        const err57 = { instancePath: instancePath + "/transaction/paydtm", schemaPath: "#/properties/transaction/properties/paydtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err57);
                        errors++;
                    }
                }
                if (data0.udid !== undefined) {
                    let data12 = data0.udid;
                    if (typeof data12 === "string") {
                        if (func1(data12) > 40) {
                            const err58 = { instancePath: instancePath + "/transaction/udid", schemaPath: "#/properties/transaction/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                            vErrors = collect(vErrors, err58);
                            errors++;
                        }
                    }
                    else {
                        const err59 = { instancePath: instancePath + "/transaction/udid", schemaPath: "#/properties/transaction/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err59);
                        errors++;
                    }
                }
                if (data0.chnlsn !== undefined) {
                    let data13 = data0.chnlsn;
                    if (typeof data13 === "string") {
                        if (func1(data13) > 64) {
                            const err60 = { instancePath: instancePath + "/transaction/chnlsn", schemaPath: "#/properties/transaction/properties/chnlsn/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            vErrors = collect(vErrors, err60);
                            errors++;
                        }
                    }
                    else {
                        const err61 = { instancePath: instancePath + "/transaction/chnlsn", schemaPath: "#/properties/transaction/properties/chnlsn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err61);
                        errors++;
                    }
                }
                if (data0.cancel !== undefined) {
                    let data14 = data0.cancel;
                    if (typeof data14 === "string") {
                        if (func1(data14) > 1) {
                            const err62 = { instancePath: instancePath + "/transaction/cancel", schemaPath: "#/properties/transaction/properties/cancel/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                            vErrors = collect(vErrors, err62);
                            errors++;
                        }
                        if (!pattern78.test(data14)) {
                            const err63 = { instancePath: instancePath + "/transaction/cancel", schemaPath: "#/properties/transaction/properties/cancel/pattern", keyword: "pattern", params: { pattern: "^[0-9]$" }, message: "must match pattern \"" + "^[0-9]$" + "\"" };
                            vErrors = collect(vErrors, err63);
                            errors++;
                        }
                    }
                    else {
                        const err64 = { instancePath: instancePath + "/transaction/cancel", schemaPath: "#/properties/transaction/properties/cancel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err64);
                        errors++;
                    }
                }
                if (data0.respcd !== undefined) {
                    let data15 = data0.respcd;
                    if (typeof data15 === "string") {
                        if (func1(data15) > 4) {
                            const err65 = { instancePath: instancePath + "/transaction/respcd", schemaPath: "#/properties/transaction/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                            vErrors = collect(vErrors, err65);
                            errors++;
                        }
                        if (!pattern30.test(data15)) {
                            const err66 = { instancePath: instancePath + "/transaction/respcd", schemaPath: "#/properties/transaction/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                            vErrors = collect(vErrors, err66);
                            errors++;
                        }
                    }
                    else {
                        const err67 = { instancePath: instancePath + "/transaction/respcd", schemaPath: "#/properties/transaction/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err67);
                        errors++;
                    }
                }
                if (data0.errmsg !== undefined) {
                    let data16 = data0.errmsg;
                    if (typeof data16 === "string") {
                        if (func1(data16) > 64) {
                            const err68 = { instancePath: instancePath + "/transaction/errmsg", schemaPath: "#/properties/transaction/properties/errmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            vErrors = collect(vErrors, err68);
                            errors++;
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/transaction/errmsg", schemaPath: "#/properties/transaction/properties/errmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err69);
                        errors++;
                    }
                }
                for (const key0 in data0) {
                    if ((((((((((((((((key0 !== "order_type") && (key0 !== "state")) && (key0 !== "syssn")) && (key0 !== "origssn")) && (key0 !== "out_trade_no")) && (key0 !== "pay_type")) && (key0 !== "txamt")) && (key0 !== "txcurrcd")) && (key0 !== "txdtm")) && (key0 !== "sysdtm")) && (key0 !== "paydtm")) && (key0 !== "udid")) && (key0 !== "chnlsn")) && (key0 !== "cancel")) && (key0 !== "respcd")) && (key0 !== "errmsg")) {
                        const err70 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                        vErrors = collect(vErrors, err70);
                        errors++;
                    }
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors = collect(vErrors, err71);
                errors++;
            }
        }
        if (data.mchid !== undefined) {
            let data17 = data.mchid;
            if (typeof data17 === "string") {
                if (func1(data17) > 32) {
                    const err72 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err72);
                    errors++;
                }
                if (!pattern6.test(data17)) {
                    const err73 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err73);
                    errors++;
                }
            }
            else {
                const err74 = { instancePath: instancePath + "/mchid", schemaPath: "#/properties/mchid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err74);
                errors++;
            }
        }
        if (data.goods_name !== undefined) {
            let data18 = data.goods_name;
            if (typeof data18 === "string") {
                if (func1(data18) > 64) {
                    const err75 = { instancePath: instancePath + "/goods_name", schemaPath: "#/properties/goods_name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err75);
                    errors++;
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/goods_name", schemaPath: "#/properties/goods_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err76);
                errors++;
            }
        }
        if (data.pay_url !== undefined) {
            let data19 = data.pay_url;
            if (typeof data19 === "string") {
                if (func1(data19) > 512) {
                    const err77 = { instancePath: instancePath + "/pay_url", schemaPath: "#/properties/pay_url/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                    vErrors = collect(vErrors, err77);
                    errors++;
                }
                if (!pattern37.test(data19)) {
                    const err78 = { instancePath: instancePath + "/pay_url", schemaPath: "#/properties/pay_url/pattern", keyword: "pattern", params: { pattern: "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$" }, message: "must match pattern \"" + "^([a-z][a-z0-9+.\\-]*:[!-~]+)?$" + "\"" };
                    vErrors = collect(vErrors, err78);
                    errors++;
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/pay_url", schemaPath: "#/properties/pay_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err79);
                errors++;
            }
        }
        if (data.refunded !== undefined) {
            let data20 = data.refunded;
            if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                const err80 = { instancePath: instancePath + "/refunded", schemaPath: "#/properties/refunded/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err80);
                errors++;
            }
            if ((typeof data20 == "number") && (isFinite(data20))) {
                if (data20 > 99999999999 || isNaN(data20)) {
                    const err81 = { instancePath: instancePath + "/refunded", schemaPath: "#/properties/refunded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err81);
                    errors++;
                }
                if (data20 < 0 || isNaN(data20)) {
                    const err82 = { instancePath: instancePath + "/refunded", schemaPath: "#/properties/refunded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err82);
                    errors++;
                }
            }
        }
        if (data.expires_in !== undefined) {
            let data21 = data.expires_in;
            if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                const err83 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err83);
                errors++;
            }
            if ((typeof data21 == "number") && (isFinite(data21))) {
                if (data21 > 31622400 || isNaN(data21)) {
                    const err84 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 }, message: "must be <= 31622400" };
                    vErrors = collect(vErrors, err84);
                    errors++;
                }
                if (data21 < 0 || isNaN(data21)) {
                    const err85 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err85);
                    errors++;
                }
            }
        }
        if (data.history !== undefined) {
            let data22 = data.history;
            if (Array.isArray(data22)) {
                if (data22.length > 500) {
                    const err86 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                    vErrors = collect(vErrors, err86);
                    errors++;
                }
                const len0 = data22.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data23 = data22[i0];
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.syssn === undefined) {
                            const err87 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                            vErrors = collect(vErrors, err87);
                            errors++;
                        }
                        if (data23.order_type === undefined) {
                            const err88 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "order_type" }, message: "must have required property '" + "order_type" + "'" };
                            vErrors = collect(vErrors, err88);
                            errors++;
                        }
                        if (data23.from === undefined) {
                            const err89 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                            vErrors = collect(vErrors, err89);
                            errors++;
                        }
                        if (data23.to === undefined) {
                            const err90 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
                            vErrors = collect(vErrors, err90);
                            errors++;
                        }
                        if (data23.respcd === undefined) {
                            const err91 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
                            vErrors = collect(vErrors, err91);
                            errors++;
                        }
                        if (data23.sysdtm === undefined) {
                            const err92 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
                            vErrors = collect(vErrors, err92);
                            errors++;
                        }
                        if (data23.syssn !== undefined) {
                            let data24 = data23.syssn;
                            if (typeof data24 === "string") {
                                if (func1(data24) > 24) {
                                    const err93 = { instancePath: instancePath + "/history/" + i0 + "/syssn", schemaPath: "#/properties/history/items/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err93);
                                    errors++;
                                }
                                if (!pattern36.test(data24)) {
                                    const err94 = { instancePath: instancePath + "/history/" + i0 + "/syssn", schemaPath: "#/properties/history/items/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                                    vErrors = collect(vErrors, err94);
                                    errors++;
                                }
                            }
                            else {
                                const err95 = { instancePath: instancePath + "/history/" + i0 + "/syssn", schemaPath: "#/properties/history/items/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err95);
                                errors++;
                            }
                        }
                        if (data23.order_type !== undefined) {
                            let data25 = data23.order_type;
                            if (typeof data25 === "string") {
                                if (func1(data25) > 16) {
                                    const err96 = { instancePath: instancePath + "/history/" + i0 + "/order_type", schemaPath: "#/properties/history/items/properties/order_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                                    vErrors = collect(vErrors, err96);
                                    errors++;
                                }
                                if (!pattern68.test(data25)) {
                                    const err97 = { instancePath: instancePath + "/history/" + i0 + "/order_type", schemaPath: "#/properties/history/items/properties/order_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                                    vErrors = collect(vErrors, err97);
                                    errors++;
                                }
                            }
                            else {
                                const err98 = { instancePath: instancePath + "/history/" + i0 + "/order_type", schemaPath: "#/properties/history/items/properties/order_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err98);
                                errors++;
                            }
                        }
                        if (data23.from !== undefined) {
                            let data26 = data23.from;
                            if (typeof data26 !== "string") {
                                const err99 = { instancePath: instancePath + "/history/" + i0 + "/from", schemaPath: "#/properties/history/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err99);
                                errors++;
                            }
                            if (!((((((((((data26 === "") || (data26 === "opening")) || (data26 === "pending")) || (data26 === "paid")) || (data26 === "failed")) || (data26 === "closed")) || (data26 === "refunded")) || (data26 === "reversed")) || (data26 === "requested")) || (data26 === "succeeded"))) {
                                const err100 = { instancePath: instancePath + "/history/" + i0 + "/from", schemaPath: "#/properties/history/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema56.properties.history.items.properties.from.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err100);
                                errors++;
                            }
                        }
                        if (data23.to !== undefined) {
                            let data27 = data23.to;
                            if (typeof data27 !== "string") {
                                const err101 = { instancePath: instancePath + "/history/" + i0 + "/to", schemaPath: "#/properties/history/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err101);
                                errors++;
                            }
                            if (!(((((((((data27 === "opening") || (data27 === "pending")) || (data27 === "paid")) || (data27 === "failed")) || (data27 === "closed")) || (data27 === "refunded")) || (data27 === "reversed")) || (data27 === "requested")) || (data27 === "succeeded"))) {
                                const err102 = { instancePath: instancePath + "/history/" + i0 + "/to", schemaPath: "#/properties/history/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema56.properties.history.items.properties.to.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err102);
                                errors++;
                            }
                        }
                        if (data23.respcd !== undefined) {
                            let data28 = data23.respcd;
                            if (typeof data28 === "string") {
                                if (func1(data28) > 4) {
                                    const err103 = { instancePath: instancePath + "/history/" + i0 + "/respcd", schemaPath: "#/properties/history/items/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                                    vErrors = collect(vErrors, err103);
                                    errors++;
                                }
                                if (!pattern30.test(data28)) {
                                    const err104 = { instancePath: instancePath + "/history/" + i0 + "/respcd", schemaPath: "#/properties/history/items/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                                    vErrors = collect(vErrors, err104);
                                    errors++;
                                }
                            }
                            else {
                                const err105 = { instancePath: instancePath + "/history/" + i0 + "/respcd", schemaPath: "#/properties/history/items/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err105);
                                errors++;
                            }
                        }
                        if (data23.sysdtm !== undefined) {
                            let data29 = data23.sysdtm;
                            if (typeof data29 === "string") {
                                if (func1(data29) > 19) {
                                    const err106 = { instancePath: instancePath + "/history/" + i0 + "/sysdtm", schemaPath: "#/properties/history/items/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err106);
                                    errors++;
                                }
                                if (!pattern8.test(data29)) {
                                    const err107 = { instancePath: instancePath + "/history/" + i0 + "/sysdtm", schemaPath: "#/properties/history/items/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err107);
                                    errors++;
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/history/" + i0 + "/sysdtm", schemaPath: "#/properties/history/items/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err108);
                                errors++;
                            }
                        }
                        for (const key1 in data23) {
                            if ((((((key1 !== "syssn") && (key1 !== "order_type")) && (key1 !== "from")) && (key1 !== "to")) && (key1 !== "respcd")) && (key1 !== "sysdtm")) {
                                const err109 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err109);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err110 = { instancePath: instancePath + "/history/" + i0, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err110);
                        errors++;
                    }
                }
            }
            else {
                const err111 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err111);
                errors++;
            }
        }
        if (data.operations !== undefined) {
            let data30 = data.operations;
            if (Array.isArray(data30)) {
                if (data30.length > 100) {
                    const err112 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    vErrors = collect(vErrors, err112);
                    errors++;
                }
                const len1 = data30.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data31 = data30[i1];
                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                        if (data31.order_type === undefined) {
                            const err113 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "order_type" }, message: "must have required property '" + "order_type" + "'" };
                            vErrors = collect(vErrors, err113);
                            errors++;
                        }
                        if (data31.state === undefined) {
                            const err114 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                            vErrors = collect(vErrors, err114);
                            errors++;
                        }
                        if (data31.syssn === undefined) {
                            const err115 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                            vErrors = collect(vErrors, err115);
                            errors++;
                        }
                        if (data31.origssn === undefined) {
                            const err116 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "origssn" }, message: "must have required property '" + "origssn" + "'" };
                            vErrors = collect(vErrors, err116);
                            errors++;
                        }
                        if (data31.out_trade_no === undefined) {
                            const err117 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "out_trade_no" }, message: "must have required property '" + "out_trade_no" + "'" };
                            vErrors = collect(vErrors, err117);
                            errors++;
                        }
                        if (data31.pay_type === undefined) {
                            const err118 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "pay_type" }, message: "must have required property '" + "pay_type" + "'" };
                            vErrors = collect(vErrors, err118);
                            errors++;
                        }
                        if (data31.txamt === undefined) {
                            const err119 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "txamt" }, message: "must have required property '" + "txamt" + "'" };
                            vErrors = collect(vErrors, err119);
                            errors++;
                        }
                        if (data31.txcurrcd === undefined) {
                            const err120 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "txcurrcd" }, message: "must have required property '" + "txcurrcd" + "'" };
                            vErrors = collect(vErrors, err120);
                            errors++;
                        }
                        if (data31.txdtm === undefined) {
                            const err121 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "txdtm" }, message: "must have required property '" + "txdtm" + "'" };
                            vErrors = collect(vErrors, err121);
                            errors++;
                        }
                        if (data31.sysdtm === undefined) {
                            const err122 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
                            vErrors = collect(vErrors, err122);
                            errors++;
                        }
                        if (data31.paydtm === undefined) {
                            const err123 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "paydtm" }, message: "must have required property '" + "paydtm" + "'" };
                            vErrors = collect(vErrors, err123);
                            errors++;
                        }
                        if (data31.udid === undefined) {
                            const err124 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "udid" }, message: "must have required property '" + "udid" + "'" };
                            vErrors = collect(vErrors, err124);
                            errors++;
                        }
                        if (data31.chnlsn === undefined) {
                            const err125 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "chnlsn" }, message: "must have required property '" + "chnlsn" + "'" };
                            vErrors = collect(vErrors, err125);
                            errors++;
                        }
                        if (data31.cancel === undefined) {
                            const err126 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "cancel" }, message: "must have required property '" + "cancel" + "'" };
                            vErrors = collect(vErrors, err126);
                            errors++;
                        }
                        if (data31.respcd === undefined) {
                            const err127 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "respcd" }, message: "must have required property '" + "respcd" + "'" };
                            vErrors = collect(vErrors, err127);
                            errors++;
                        }
                        if (data31.errmsg === undefined) {
                            const err128 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: "errmsg" }, message: "must have required property '" + "errmsg" + "'" };
                            vErrors = collect(vErrors, err128);
                            errors++;
                        }
                        if (data31.order_type !== undefined) {
                            let data32 = data31.order_type;
                            if (typeof data32 === "string") {
                                if (func1(data32) > 16) {
                                    const err129 = { instancePath: instancePath + "/operations/" + i1 + "/order_type", schemaPath: "#/properties/operations/items/properties/order_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                                    vErrors = collect(vErrors, err129);
                                    errors++;
                                }
                                if (!pattern68.test(data32)) {
                                    const err130 = { instancePath: instancePath + "/operations/" + i1 + "/order_type", schemaPath: "#/properties/operations/items/properties/order_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                                    vErrors = collect(vErrors, err130);
                                    errors++;
                                }
                            }
                            else {
                                const err131 = { instancePath: instancePath + "/operations/" + i1 + "/order_type", schemaPath: "#/properties/operations/items/properties/order_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err131);
                                errors++;
                            }
                        }
                        if (data31.state !== undefined) {
                            let data33 = data31.state;
                            if (typeof data33 !== "string") {
                                const err132 = { instancePath: instancePath + "/operations/" + i1 + "/state", schemaPath: "#/properties/operations/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err132);
                                errors++;
                            }
                            if (!(((((((((data33 === "opening") || (data33 === "pending")) || (data33 === "paid")) || (data33 === "failed")) || (data33 === "closed")) || (data33 === "refunded")) || (data33 === "reversed")) || (data33 === "requested")) || (data33 === "succeeded"))) {
                                const err133 = { instancePath: instancePath + "/operations/" + i1 + "/state", schemaPath: "#/properties/operations/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema56.properties.operations.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err133);
                                errors++;
                            }
                        }
                        if (data31.syssn !== undefined) {
                            let data34 = data31.syssn;
                            if (typeof data34 === "string") {
                                if (func1(data34) > 24) {
                                    const err134 = { instancePath: instancePath + "/operations/" + i1 + "/syssn", schemaPath: "#/properties/operations/items/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err134);
                                    errors++;
                                }
                                if (!pattern36.test(data34)) {
                                    const err135 = { instancePath: instancePath + "/operations/" + i1 + "/syssn", schemaPath: "#/properties/operations/items/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                                    vErrors = collect(vErrors, err135);
                                    errors++;
                                }
                            }
                            else {
                                const err136 = { instancePath: instancePath + "/operations/" + i1 + "/syssn", schemaPath: "#/properties/operations/items/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err136);
                                errors++;
                            }
                        }
                        if (data31.origssn !== undefined) {
                            let data35 = data31.origssn;
                            if (typeof data35 === "string") {
                                if (func1(data35) > 24) {
                                    const err137 = { instancePath: instancePath + "/operations/" + i1 + "/origssn", schemaPath: "#/properties/operations/items/properties/origssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err137);
                                    errors++;
                                }
                                if (!pattern70.test(data35)) {
                                    const err138 = { instancePath: instancePath + "/operations/" + i1 + "/origssn", schemaPath: "#/properties/operations/items/properties/origssn/pattern", keyword: "pattern", params: { pattern: "^([0-9]{24})?$" }, message: "must match pattern \"" + "^([0-9]{24})?$" + "\"" };
                                    vErrors = collect(vErrors, err138);
                                    errors++;
                                }
                            }
                            else {
                                const err139 = { instancePath: instancePath + "/operations/" + i1 + "/origssn", schemaPath: "#/properties/operations/items/properties/origssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err139);
                                errors++;
                            }
                        }
                        if (data31.out_trade_no !== undefined) {
                            let data36 = data31.out_trade_no;
                            if (typeof data36 === "string") {
                                if (func1(data36) > 128) {
                                    const err140 = { instancePath: instancePath + "/operations/" + i1 + "/out_trade_no", schemaPath: "#/properties/operations/items/properties/out_trade_no/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    vErrors = collect(vErrors, err140);
                                    errors++;
                                }
                                if (!pattern7.test(data36)) {
                                    const err141 = { instancePath: instancePath + "/operations/" + i1 + "/out_trade_no", schemaPath: "#/properties/operations/items/properties/out_trade_no/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.\\-|*@:]{1,128}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.\\-|*@:]{1,128}$" + "\"" };
                                    vErrors = collect(vErrors, err141);
                                    errors++;
                                }
                            }
                            else {
                                const err142 = { instancePath: instancePath + "/operations/" + i1 + "/out_trade_no", schemaPath: "#/properties/operations/items/properties/out_trade_no/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err142);
                                errors++;
                            }
                        }
                        if (data31.pay_type !== undefined) {
                            let data37 = data31.pay_type;
                            if (typeof data37 === "string") {
                                if (func1(data37) > 6) {
                                    const err143 = { instancePath: instancePath + "/operations/" + i1 + "/pay_type", schemaPath: "#/properties/operations/items/properties/pay_type/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                                    vErrors = collect(vErrors, err143);
                                    errors++;
                                }
                                if (!pattern39.test(data37)) {
                                    const err144 = { instancePath: instancePath + "/operations/" + i1 + "/pay_type", schemaPath: "#/properties/operations/items/properties/pay_type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                                    vErrors = collect(vErrors, err144);
                                    errors++;
                                }
                            }
                            else {
                                const err145 = { instancePath: instancePath + "/operations/" + i1 + "/pay_type", schemaPath: "#/properties/operations/items/properties/pay_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err145);
                                errors++;
                            }
                        }
                        if (data31.txamt !== undefined) {
                            let data38 = data31.txamt;
                            if (typeof data38 === "string") {
                                if (func1(data38) > 11) {
                                    const err146 = { instancePath: instancePath + "/operations/" + i1 + "/txamt", schemaPath: "#/properties/operations/items/properties/txamt/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
                                    vErrors = collect(vErrors, err146);
                                    errors++;
                                }
                                if (!pattern41.test(data38)) {
                                    const err147 = { instancePath: instancePath + "/operations/" + i1 + "/txamt", schemaPath: "#/properties/operations/items/properties/txamt/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,10}$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,10}$" + "\"" };
                                    vErrors = collect(vErrors, err147);
                                    errors++;
                                }
                            }
                            else {
                                const err148 = { instancePath: instancePath + "/operations/" + i1 + "/txamt", schemaPath: "#/properties/operations/items/properties/txamt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err148);
                                errors++;
                            }
                        }
                        if (data31.txcurrcd !== undefined) {
                            let data39 = data31.txcurrcd;
                            if (typeof data39 === "string") {
                                if (func1(data39) > 3) {
                                    const err149 = { instancePath: instancePath + "/operations/" + i1 + "/txcurrcd", schemaPath: "#/properties/operations/items/properties/txcurrcd/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                                    vErrors = collect(vErrors, err149);
                                    errors++;
                                }
                                if (func1(data39) < 3) {
                                    const err150 = { instancePath: instancePath + "/operations/" + i1 + "/txcurrcd", schemaPath: "#/properties/operations/items/properties/txcurrcd/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                                    vErrors = collect(vErrors, err150);
                                    errors++;
                                }
                                if (!pattern11.test(data39)) {
                                    const err151 = { instancePath: instancePath + "/operations/" + i1 + "/txcurrcd", schemaPath: "#/properties/operations/items/properties/txcurrcd/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                                    vErrors = collect(vErrors, err151);
                                    errors++;
                                }
                            }
                            else {
                                const err152 = { instancePath: instancePath + "/operations/" + i1 + "/txcurrcd", schemaPath: "#/properties/operations/items/properties/txcurrcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err152);
                                errors++;
                            }
                        }
                        if (data31.txdtm !== undefined) {
                            let data40 = data31.txdtm;
                            if (typeof data40 === "string") {
                                if (func1(data40) > 19) {
                                    const err153 = { instancePath: instancePath + "/operations/" + i1 + "/txdtm", schemaPath: "#/properties/operations/items/properties/txdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err153);
                                    errors++;
                                }
                                if (!pattern8.test(data40)) {
                                    const err154 = { instancePath: instancePath + "/operations/" + i1 + "/txdtm", schemaPath: "#/properties/operations/items/properties/txdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err154);
                                    errors++;
                                }
                            }
                            else {
                                const err155 = { instancePath: instancePath + "/operations/" + i1 + "/txdtm", schemaPath: "#/properties/operations/items/properties/txdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err155);
                                errors++;
                            }
                        }
                        if (data31.sysdtm !== undefined) {
                            let data41 = data31.sysdtm;
                            if (typeof data41 === "string") {
                                if (func1(data41) > 19) {
                                    const err156 = { instancePath: instancePath + "/operations/" + i1 + "/sysdtm", schemaPath: "#/properties/operations/items/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err156);
                                    errors++;
                                }
                                if (!pattern8.test(data41)) {
                                    const err157 = { instancePath: instancePath + "/operations/" + i1 + "/sysdtm", schemaPath: "#/properties/operations/items/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err157);
                                    errors++;
                                }
                            }
                            else {
                                const err158 = { instancePath: instancePath + "/operations/" + i1 + "/sysdtm", schemaPath: "#/properties/operations/items/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err158);
                                errors++;
                            }
                        }
                        if (data31.paydtm !== undefined) {
                            let data42 = data31.paydtm;
                            if (typeof data42 === "string") {
                                if (func1(data42) > 19) {
                                    const err159 = { instancePath: instancePath + "/operations/" + i1 + "/paydtm", schemaPath: "#/properties/operations/items/properties/paydtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                    vErrors = collect(vErrors, err159);
                                    errors++;
                                }
                                if (!pattern77.test(data42)) {
                                    const err160 = { instancePath: instancePath + "/operations/" + i1 + "/paydtm", schemaPath: "#/properties/operations/items/properties/paydtm/pattern", keyword: "pattern", params: { pattern: "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" }, message: "must match pattern \"" + "^((([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$" + "\"" };
                                    vErrors = collect(vErrors, err160);
                                    errors++;
                                }
                            }
                            else {
                                const err161 = { instancePath: instancePath + "/operations/" + i1 + "/paydtm", schemaPath: "#/properties/operations/items/properties/paydtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err161);
                                errors++;
                            }
                        }
                        if (data31.udid !== undefined) {
                            let data43 = data31.udid;
                            if (typeof data43 === "string") {
                                if (func1(data43) > 40) {
                                    const err162 = { instancePath: instancePath + "/operations/" + i1 + "/udid", schemaPath: "#/properties/operations/items/properties/udid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                                    vErrors = collect(vErrors, err162);
                                    errors++;
                                }
                            }
                            else {
                                const err163 = { instancePath: instancePath + "/operations/" + i1 + "/udid", schemaPath: "#/properties/operations/items/properties/udid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err163);
                                errors++;
                            }
                        }
                        if (data31.chnlsn !== undefined) {
                            let data44 = data31.chnlsn;
                            if (typeof data44 === "string") {
                                if (func1(data44) > 64) {
                                    const err164 = { instancePath: instancePath + "/operations/" + i1 + "/chnlsn", schemaPath: "#/properties/operations/items/properties/chnlsn/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err164);
                                    errors++;
                                }
                            }
                            else {
                                const err165 = { instancePath: instancePath + "/operations/" + i1 + "/chnlsn", schemaPath: "#/properties/operations/items/properties/chnlsn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err165);
                                errors++;
                            }
                        }
                        if (data31.cancel !== undefined) {
                            let data45 = data31.cancel;
                            if (typeof data45 === "string") {
                                if (func1(data45) > 1) {
                                    const err166 = { instancePath: instancePath + "/operations/" + i1 + "/cancel", schemaPath: "#/properties/operations/items/properties/cancel/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                                    vErrors = collect(vErrors, err166);
                                    errors++;
                                }
                                if (!pattern78.test(data45)) {
                                    const err167 = { instancePath: instancePath + "/operations/" + i1 + "/cancel", schemaPath: "#/properties/operations/items/properties/cancel/pattern", keyword: "pattern", params: { pattern: "^[0-9]$" }, message: "must match pattern \"" + "^[0-9]$" + "\"" };
                                    vErrors = collect(vErrors, err167);
                                    errors++;
                                }
                            }
                            else {
                                const err168 = { instancePath: instancePath + "/operations/" + i1 + "/cancel", schemaPath: "#/properties/operations/items/properties/cancel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err168);
                                errors++;
                            }
                        }
                        if (data31.respcd !== undefined) {
                            let data46 = data31.respcd;
                            if (typeof data46 === "string") {
                                if (func1(data46) > 4) {
                                    const err169 = { instancePath: instancePath + "/operations/" + i1 + "/respcd", schemaPath: "#/properties/operations/items/properties/respcd/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                                    vErrors = collect(vErrors, err169);
                                    errors++;
                                }
                                if (!pattern30.test(data46)) {
                                    const err170 = { instancePath: instancePath + "/operations/" + i1 + "/respcd", schemaPath: "#/properties/operations/items/properties/respcd/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                                    vErrors = collect(vErrors, err170);
                                    errors++;
                                }
                            }
                            else {
                                const err171 = { instancePath: instancePath + "/operations/" + i1 + "/respcd", schemaPath: "#/properties/operations/items/properties/respcd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err171);
                                errors++;
                            }
                        }
                        if (data31.errmsg !== undefined) {
                            let data47 = data31.errmsg;
                            if (typeof data47 === "string") {
                                if (func1(data47) > 64) {
                                    const err172 = { instancePath: instancePath + "/operations/" + i1 + "/errmsg", schemaPath: "#/properties/operations/items/properties/errmsg/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err172);
                                    errors++;
                                }
                            }
                            else {
                                const err173 = { instancePath: instancePath + "/operations/" + i1 + "/errmsg", schemaPath: "#/properties/operations/items/properties/errmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err173);
                                errors++;
                            }
                        }
                        for (const key2 in data31) {
                            if ((((((((((((((((key2 !== "order_type") && (key2 !== "state")) && (key2 !== "syssn")) && (key2 !== "origssn")) && (key2 !== "out_trade_no")) && (key2 !== "pay_type")) && (key2 !== "txamt")) && (key2 !== "txcurrcd")) && (key2 !== "txdtm")) && (key2 !== "sysdtm")) && (key2 !== "paydtm")) && (key2 !== "udid")) && (key2 !== "chnlsn")) && (key2 !== "cancel")) && (key2 !== "respcd")) && (key2 !== "errmsg")) {
                                const err174 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err174);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err175 = { instancePath: instancePath + "/operations/" + i1, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err175);
                        errors++;
                    }
                }
            }
            else {
                const err176 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err176);
                errors++;
            }
        }
        if (data.notifications !== undefined) {
            let data48 = data.notifications;
            if (Array.isArray(data48)) {
                if (data48.length > 101) {
                    const err177 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 101 }, message: "must NOT have more than 101 items" };
                    vErrors = collect(vErrors, err177);
                    errors++;
                }
                const len2 = data48.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data49 = data48[i2];
                    if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                        if (data49.id === undefined) {
                            const err178 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            vErrors = collect(vErrors, err178);
                            errors++;
                        }
                        if (data49.syssn === undefined) {
                            const err179 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "syssn" }, message: "must have required property '" + "syssn" + "'" };
                            vErrors = collect(vErrors, err179);
                            errors++;
                        }
                        if (data49.notify_type === undefined) {
                            const err180 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "notify_type" }, message: "must have required property '" + "notify_type" + "'" };
                            vErrors = collect(vErrors, err180);
                            errors++;
                        }
                        if (data49.url === undefined) {
                            const err181 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
                            vErrors = collect(vErrors, err181);
                            errors++;
                        }
                        if (data49.state === undefined) {
                            const err182 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
                            vErrors = collect(vErrors, err182);
                            errors++;
                        }
                        if (data49.attempts === undefined) {
                            const err183 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property '" + "attempts" + "'" };
                            vErrors = collect(vErrors, err183);
                            errors++;
                        }
                        if (data49.next_attempt_in === undefined) {
                            const err184 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "next_attempt_in" }, message: "must have required property '" + "next_attempt_in" + "'" };
                            vErrors = collect(vErrors, err184);
                            errors++;
                        }
                        if (data49.sign_type === undefined) {
                            const err185 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "sign_type" }, message: "must have required property '" + "sign_type" + "'" };
                            vErrors = collect(vErrors, err185);
                            errors++;
                        }
                        if (data49.body === undefined) {
                            const err186 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property '" + "body" + "'" };
                            vErrors = collect(vErrors, err186);
                            errors++;
                        }
                        if (data49.deliveries === undefined) {
                            const err187 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property '" + "deliveries" + "'" };
                            vErrors = collect(vErrors, err187);
                            errors++;
                        }
                        if (data49.id !== undefined) {
                            let data50 = data49.id;
                            if (typeof data50 === "string") {
                                if (func1(data50) > 64) {
                                    const err188 = { instancePath: instancePath + "/notifications/" + i2 + "/id", schemaPath: "#/properties/notifications/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err188);
                                    errors++;
                                }
                                if (!pattern106.test(data50)) {
                                    const err189 = { instancePath: instancePath + "/notifications/" + i2 + "/id", schemaPath: "#/properties/notifications/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_\\-]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_\\-]{1,64}$" + "\"" };
                                    vErrors = collect(vErrors, err189);
                                    errors++;
                                }
                            }
                            else {
                                const err190 = { instancePath: instancePath + "/notifications/" + i2 + "/id", schemaPath: "#/properties/notifications/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err190);
                                errors++;
                            }
                        }
                        if (data49.syssn !== undefined) {
                            let data51 = data49.syssn;
                            if (typeof data51 === "string") {
                                if (func1(data51) > 24) {
                                    const err191 = { instancePath: instancePath + "/notifications/" + i2 + "/syssn", schemaPath: "#/properties/notifications/items/properties/syssn/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                                    vErrors = collect(vErrors, err191);
                                    errors++;
                                }
                                if (!pattern36.test(data51)) {
                                    const err192 = { instancePath: instancePath + "/notifications/" + i2 + "/syssn", schemaPath: "#/properties/notifications/items/properties/syssn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{24}$" }, message: "must match pattern \"" + "^[0-9]{24}$" + "\"" };
                                    vErrors = collect(vErrors, err192);
                                    errors++;
                                }
                            }
                            else {
                                const err193 = { instancePath: instancePath + "/notifications/" + i2 + "/syssn", schemaPath: "#/properties/notifications/items/properties/syssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err193);
                                errors++;
                            }
                        }
                        if (data49.notify_type !== undefined) {
                            let data52 = data49.notify_type;
                            if (typeof data52 === "string") {
                                if (func1(data52) > 16) {
                                    const err194 = { instancePath: instancePath + "/notifications/" + i2 + "/notify_type", schemaPath: "#/properties/notifications/items/properties/notify_type/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
                                    vErrors = collect(vErrors, err194);
                                    errors++;
                                }
                                if (!pattern68.test(data52)) {
                                    const err195 = { instancePath: instancePath + "/notifications/" + i2 + "/notify_type", schemaPath: "#/properties/notifications/items/properties/notify_type/pattern", keyword: "pattern", params: { pattern: "^[a-z]{1,16}$" }, message: "must match pattern \"" + "^[a-z]{1,16}$" + "\"" };
                                    vErrors = collect(vErrors, err195);
                                    errors++;
                                }
                            }
                            else {
                                const err196 = { instancePath: instancePath + "/notifications/" + i2 + "/notify_type", schemaPath: "#/properties/notifications/items/properties/notify_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err196);
                                errors++;
                            }
                        }
                        if (data49.url !== undefined) {
                            let data53 = data49.url;
                            if (typeof data53 === "string") {
                                if (func1(data53) > 256) {
                                    const err197 = { instancePath: instancePath + "/notifications/" + i2 + "/url", schemaPath: "#/properties/notifications/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                    vErrors = collect(vErrors, err197);
                                    errors++;
                                }
                                if (!pattern12.test(data53)) {
                                    const err198 = { instancePath: instancePath + "/notifications/" + i2 + "/url", schemaPath: "#/properties/notifications/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: "must match pattern \"" + "^https?://" + "\"" };
                                    vErrors = collect(vErrors, err198);
                                    errors++;
                                }
                            }
                            else {
                                const err199 = { instancePath: instancePath + "/notifications/" + i2 + "/url", schemaPath: "#/properties/notifications/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err199);
                                errors++;
                            }
                        }
                        if (data49.state !== undefined) {
                            let data54 = data49.state;
                            if (typeof data54 !== "string") {
                                const err200 = { instancePath: instancePath + "/notifications/" + i2 + "/state", schemaPath: "#/properties/notifications/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err200);
                                errors++;
                            }
                            if (!(((data54 === "pending") || (data54 === "delivered")) || (data54 === "dead"))) {
                                const err201 = { instancePath: instancePath + "/notifications/" + i2 + "/state", schemaPath: "#/properties/notifications/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema56.properties.notifications.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err201);
                                errors++;
                            }
                        }
                        if (data49.attempts !== undefined) {
                            let data55 = data49.attempts;
                            if (!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) {
                                const err202 = { instancePath: instancePath + "/notifications/" + i2 + "/attempts", schemaPath: "#/properties/notifications/items/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err202);
                                errors++;
                            }
                            if ((typeof data55 == "number") && (isFinite(data55))) {
                                if (data55 > 1000 || isNaN(data55)) {
                                    const err203 = { instancePath: instancePath + "/notifications/" + i2 + "/attempts", schemaPath: "#/properties/notifications/items/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                                    vErrors = collect(vErrors, err203);
                                    errors++;
                                }
                                if (data55 < 0 || isNaN(data55)) {
                                    const err204 = { instancePath: instancePath + "/notifications/" + i2 + "/attempts", schemaPath: "#/properties/notifications/items/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    vErrors = collect(vErrors, err204);
                                    errors++;
                                }
                            }
                        }
                        if (data49.next_attempt_in !== undefined) {
                            let data56 = data49.next_attempt_in;
                            if (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) {
                                const err205 = { instancePath: instancePath + "/notifications/" + i2 + "/next_attempt_in", schemaPath: "#/properties/notifications/items/properties/next_attempt_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err205);
                                errors++;
                            }
                            if ((typeof data56 == "number") && (isFinite(data56))) {
                                if (data56 > 31622400 || isNaN(data56)) {
                                    const err206 = { instancePath: instancePath + "/notifications/" + i2 + "/next_attempt_in", schemaPath: "#/properties/notifications/items/properties/next_attempt_in/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 }, message: "must be <= 31622400" };
                                    vErrors = collect(vErrors, err206);
                                    errors++;
                                }
                                if (data56 < 0 || isNaN(data56)) {
                                    const err207 = { instancePath: instancePath + "/notifications/" + i2 + "/next_attempt_in", schemaPath: "#/properties/notifications/items/properties/next_attempt_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    vErrors = collect(vErrors, err207);
                                    errors++;
                                }
                            }
                        }
                        if (data49.sign_type !== undefined) {
                            let data57 = data49.sign_type;
                            if (typeof data57 !== "string") {
                                const err208 = { instancePath: instancePath + "/notifications/" + i2 + "/sign_type", schemaPath: "#/properties/notifications/items/properties/sign_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err208);
                                errors++;
                            }
                            if (!((data57 === "MD5") || (data57 === "SHA256"))) {
                                const err209 = { instancePath: instancePath + "/notifications/" + i2 + "/sign_type", schemaPath: "#/properties/notifications/items/properties/sign_type/enum", keyword: "enum", params: { allowedValues: schema56.properties.notifications.items.properties.sign_type.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err209);
                                errors++;
                            }
                        }
                        if (data49.body !== undefined) {
                            let data58 = data49.body;
                            if (typeof data58 === "string") {
                                if (func1(data58) > 8192) {
                                    const err210 = { instancePath: instancePath + "/notifications/" + i2 + "/body", schemaPath: "#/properties/notifications/items/properties/body/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
                                    vErrors = collect(vErrors, err210);
                                    errors++;
                                }
                            }
                            else {
                                const err211 = { instancePath: instancePath + "/notifications/" + i2 + "/body", schemaPath: "#/properties/notifications/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err211);
                                errors++;
                            }
                        }
                        if (data49.deliveries !== undefined) {
                            let data59 = data49.deliveries;
                            if (Array.isArray(data59)) {
                                if (data59.length > 100) {
                                    const err212 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries", schemaPath: "#/properties/notifications/items/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                                    vErrors = collect(vErrors, err212);
                                    errors++;
                                }
                                const len3 = data59.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data60 = data59[i3];
                                    if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                        if (data60.sysdtm === undefined) {
                                            const err213 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3, schemaPath: "#/properties/notifications/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "sysdtm" }, message: "must have required property '" + "sysdtm" + "'" };
                                            vErrors = collect(vErrors, err213);
                                            errors++;
                                        }
                                        if (data60.duration_ms === undefined) {
                                            const err214 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3, schemaPath: "#/properties/notifications/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property '" + "duration_ms" + "'" };
                                            vErrors = collect(vErrors, err214);
                                            errors++;
                                        }
                                        if (data60.status === undefined) {
                                            const err215 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3, schemaPath: "#/properties/notifications/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                                            vErrors = collect(vErrors, err215);
                                            errors++;
                                        }
                                        if (data60.fault === undefined) {
                                            const err216 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3, schemaPath: "#/properties/notifications/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property '" + "fault" + "'" };
                                            vErrors = collect(vErrors, err216);
                                            errors++;
                                        }
                                        if (data60.sysdtm !== undefined) {
                                            let data61 = data60.sysdtm;
                                            if (typeof data61 === "string") {
                                                if (func1(data61) > 19) {
                                                    const err217 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/sysdtm", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/sysdtm/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                                                    vErrors = collect(vErrors, err217);
                                                    errors++;
                                                }
                                                if (!pattern8.test(data61)) {
                                                    const err218 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/sysdtm", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/sysdtm/pattern", keyword: "pattern", params: { pattern: "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, message: "must match pattern \"" + "^(([1-9][0-9]{3})-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" + "\"" };
                                                    vErrors = collect(vErrors, err218);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err219 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/sysdtm", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/sysdtm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors = collect(vErrors, err219);
                                                errors++;
                                            }
                                        }
                                        if (data60.duration_ms !== undefined) {
                                            let data62 = data60.duration_ms;
                                            if (!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) {
                                                const err220 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/duration_ms", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/duration_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors = collect(vErrors, err220);
                                                errors++;
                                            }
                                            if ((typeof data62 == "number") && (isFinite(data62))) {
                                                if (data62 > 3600000 || isNaN(data62)) {
                                                    const err221 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/duration_ms", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 }, message: "must be <= 3600000" };
                                                    vErrors = collect(vErrors, err221);
                                                    errors++;
                                                }
                                                if (data62 < 0 || isNaN(data62)) {
                                                    const err222 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/duration_ms", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    vErrors = collect(vErrors, err222);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data60.status !== undefined) {
                                            let data63 = data60.status;
                                            if (!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) {
                                                const err223 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/status", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors = collect(vErrors, err223);
                                                errors++;
                                            }
                                            if ((typeof data63 == "number") && (isFinite(data63))) {
                                                if (data63 > 999 || isNaN(data63)) {
                                                    const err224 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/status", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" };
                                                    vErrors = collect(vErrors, err224);
                                                    errors++;
                                                }
                                                if (data63 < 0 || isNaN(data63)) {
                                                    const err225 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/status", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    vErrors = collect(vErrors, err225);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data60.fault !== undefined) {
                                            let data64 = data60.fault;
                                            if (typeof data64 === "string") {
                                                if (func1(data64) > 500) {
                                                    const err226 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/fault", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/fault/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                                                    vErrors = collect(vErrors, err226);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err227 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3 + "/fault", schemaPath: "#/properties/notifications/items/properties/deliveries/items/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors = collect(vErrors, err227);
                                                errors++;
                                            }
                                        }
                                        for (const key3 in data60) {
                                            if ((((key3 !== "sysdtm") && (key3 !== "duration_ms")) && (key3 !== "status")) && (key3 !== "fault")) {
                                                const err228 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3, schemaPath: "#/properties/notifications/items/properties/deliveries/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
                                                vErrors = collect(vErrors, err228);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err229 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries/" + i3, schemaPath: "#/properties/notifications/items/properties/deliveries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        vErrors = collect(vErrors, err229);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err230 = { instancePath: instancePath + "/notifications/" + i2 + "/deliveries", schemaPath: "#/properties/notifications/items/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                vErrors = collect(vErrors, err230);
                                errors++;
                            }
                        }
                        for (const key4 in data49) {
                            if ((((((((((key4 !== "id") && (key4 !== "syssn")) && (key4 !== "notify_type")) && (key4 !== "url")) && (key4 !== "state")) && (key4 !== "attempts")) && (key4 !== "next_attempt_in")) && (key4 !== "sign_type")) && (key4 !== "body")) && (key4 !== "deliveries")) {
                                const err231 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err231);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err232 = { instancePath: instancePath + "/notifications/" + i2, schemaPath: "#/properties/notifications/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err232);
                        errors++;
                    }
                }
            }
            else {
                const err233 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err233);
                errors++;
            }
        }
        for (const key5 in data) {
            if (((((((((key5 !== "transaction") && (key5 !== "mchid")) && (key5 !== "goods_name")) && (key5 !== "pay_url")) && (key5 !== "refunded")) && (key5 !== "expires_in")) && (key5 !== "history")) && (key5 !== "operations")) && (key5 !== "notifications")) {
                const err234 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err234);
                errors++;
            }
        }
    }
    else {
        const err235 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err235);
        errors++;
    }
    validate45.errors = vErrors;
    return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const sandbox_SignatureFinding_closed = validate46;
const schema57 = { "type": "object", "properties": { "verdict": { "type": "string", "enum": ["valid", "mistake", "unexplained", "unsigned"] }, "app_code": { "type": "string", "pattern": "^[A-Za-z0-9]{32}$", "maxLength": 32, "x-expected": "the code of an app, 32 letters or digits" }, "sign_type": { "type": "string", "enum": ["MD5", "SHA256"], "x-expected": "MD5 or SHA256" }, "canonical_string": { "type": "string", "maxLength": 20000 }, "expected_signature": { "type": "string", "pattern": "^([0-9A-F]{32}|[0-9A-F]{64})?$", "maxLength": 64 }, "signed_string": { "type": "string", "maxLength": 20000 }, "difference": { "type": "object", "properties": { "at": { "type": "integer", "minimum": 0, "maximum": 20000 }, "ours": { "type": "string", "maxLength": 200 }, "yours": { "type": "string", "maxLength": 200 } }, "required": ["at", "ours", "yours"], "unevaluatedProperties": false }, "mistakes": { "type": "array", "items": { "type": "object", "properties": { "mistake": { "type": "string", "pattern": "^[a-z0-9\\-]{1,64}$", "maxLength": 64 }, "what": { "type": "string", "maxLength": 300 }, "repair": { "type": "string", "maxLength": 300 } }, "required": ["mistake", "what", "repair"], "unevaluatedProperties": false }, "maxItems": 4 }, "remarks": { "type": "array", "items": { "type": "string", "maxLength": 400 }, "maxItems": 20 } }, "required": ["verdict", "app_code", "sign_type", "canonical_string", "expected_signature", "signed_string", "mistakes", "remarks"], "unevaluatedProperties": false };
const pattern164 = /* @__PURE__ */ new RegExp("^([0-9A-F]{32}|[0-9A-F]{64})?$", "u");
const pattern165 = /* @__PURE__ */ new RegExp("^[a-z0-9\\-]{1,64}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.verdict === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.app_code === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app_code" }, message: "must have required property '" + "app_code" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.sign_type === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sign_type" }, message: "must have required property '" + "sign_type" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.canonical_string === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canonical_string" }, message: "must have required property '" + "canonical_string" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.expected_signature === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_signature" }, message: "must have required property '" + "expected_signature" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.signed_string === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signed_string" }, message: "must have required property '" + "signed_string" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.mistakes === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mistakes" }, message: "must have required property '" + "mistakes" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.remarks === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remarks" }, message: "must have required property '" + "remarks" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.verdict !== undefined) {
            let data0 = data.verdict;
            if (typeof data0 !== "string") {
                const err8 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (!((((data0 === "valid") || (data0 === "mistake")) || (data0 === "unexplained")) || (data0 === "unsigned"))) {
                const err9 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema57.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.app_code !== undefined) {
            let data1 = data.app_code;
            if (typeof data1 === "string") {
                if (func1(data1) > 32) {
                    const err10 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern95.test(data1)) {
                    const err11 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{32}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/app_code", schemaPath: "#/properties/app_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.sign_type !== undefined) {
            let data2 = data.sign_type;
            if (typeof data2 !== "string") {
                const err13 = { instancePath: instancePath + "/sign_type", schemaPath: "#/properties/sign_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if (!((data2 === "MD5") || (data2 === "SHA256"))) {
                const err14 = { instancePath: instancePath + "/sign_type", schemaPath: "#/properties/sign_type/enum", keyword: "enum", params: { allowedValues: schema57.properties.sign_type.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err14);
                errors++;
            }
        }
        if (data.canonical_string !== undefined) {
            let data3 = data.canonical_string;
            if (typeof data3 === "string") {
                if (func1(data3) > 20000) {
                    const err15 = { instancePath: instancePath + "/canonical_string", schemaPath: "#/properties/canonical_string/maxLength", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/canonical_string", schemaPath: "#/properties/canonical_string/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
        }
        if (data.expected_signature !== undefined) {
            let data4 = data.expected_signature;
            if (typeof data4 === "string") {
                if (func1(data4) > 64) {
                    const err17 = { instancePath: instancePath + "/expected_signature", schemaPath: "#/properties/expected_signature/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (!pattern164.test(data4)) {
                    const err18 = { instancePath: instancePath + "/expected_signature", schemaPath: "#/properties/expected_signature/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{32}|[0-9A-F]{64})?$" }, message: "must match pattern \"" + "^([0-9A-F]{32}|[0-9A-F]{64})?$" + "\"" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/expected_signature", schemaPath: "#/properties/expected_signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err19);
                errors++;
            }
        }
        if (data.signed_string !== undefined) {
            let data5 = data.signed_string;
            if (typeof data5 === "string") {
                if (func1(data5) > 20000) {
                    const err20 = { instancePath: instancePath + "/signed_string", schemaPath: "#/properties/signed_string/maxLength", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                    vErrors = collect(vErrors, err20);
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/signed_string", schemaPath: "#/properties/signed_string/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
        }
        if (data.difference !== undefined) {
            let data6 = data.difference;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.at === undefined) {
                    const err22 = { instancePath: instancePath + "/difference", schemaPath: "#/properties/difference/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
                if (data6.ours === undefined) {
                    const err23 = { instancePath: instancePath + "/difference", schemaPath: "#/properties/difference/required", keyword: "required", params: { missingProperty: "ours" }, message: "must have required property '" + "ours" + "'" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
                if (data6.yours === undefined) {
                    const err24 = { instancePath: instancePath + "/difference", schemaPath: "#/properties/difference/required", keyword: "required", params: { missingProperty: "yours" }, message: "must have required property '" + "yours" + "'" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (data6.at !== undefined) {
                    let data7 = data6.at;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err25 = { instancePath: instancePath + "/difference/at", schemaPath: "#/properties/difference/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors = collect(vErrors, err25);
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 > 20000 || isNaN(data7)) {
                            const err26 = { instancePath: instancePath + "/difference/at", schemaPath: "#/properties/difference/properties/at/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20000 }, message: "must be <= 20000" };
                            vErrors = collect(vErrors, err26);
                            errors++;
                        }
                        if (data7 < 0 || isNaN(data7)) {
                            const err27 = { instancePath: instancePath + "/difference/at", schemaPath: "#/properties/difference/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            vErrors = collect(vErrors, err27);
                            errors++;
                        }
                    }
                }
                if (data6.ours !== undefined) {
                    let data8 = data6.ours;
                    if (typeof data8 === "string") {
                        if (func1(data8) > 200) {
                            const err28 = { instancePath: instancePath + "/difference/ours", schemaPath: "#/properties/difference/properties/ours/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            vErrors = collect(vErrors, err28);
                            errors++;
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/difference/ours", schemaPath: "#/properties/difference/properties/ours/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err29);
                        errors++;
                    }
                }
                if (data6.yours !== undefined) {
                    let data9 = data6.yours;
                    if (typeof data9 === "string") {
                        if (func1(data9) > 200) {
                            const err30 = { instancePath: instancePath + "/difference/yours", schemaPath: "#/properties/difference/properties/yours/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            vErrors = collect(vErrors, err30);
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/difference/yours", schemaPath: "#/properties/difference/properties/yours/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err31);
                        errors++;
                    }
                }
                for (const key0 in data6) {
                    if (((key0 !== "at") && (key0 !== "ours")) && (key0 !== "yours")) {
                        const err32 = { instancePath: instancePath + "/difference", schemaPath: "#/properties/difference/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                        vErrors = collect(vErrors, err32);
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/difference", schemaPath: "#/properties/difference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
        }
        if (data.mistakes !== undefined) {
            let data10 = data.mistakes;
            if (Array.isArray(data10)) {
                if (data10.length > 4) {
                    const err34 = { instancePath: instancePath + "/mistakes", schemaPath: "#/properties/mistakes/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data11 = data10[i0];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.mistake === undefined) {
                            const err35 = { instancePath: instancePath + "/mistakes/" + i0, schemaPath: "#/properties/mistakes/items/required", keyword: "required", params: { missingProperty: "mistake" }, message: "must have required property '" + "mistake" + "'" };
                            vErrors = collect(vErrors, err35);
                            errors++;
                        }
                        if (data11.what === undefined) {
                            const err36 = { instancePath: instancePath + "/mistakes/" + i0, schemaPath: "#/properties/mistakes/items/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property '" + "what" + "'" };
                            vErrors = collect(vErrors, err36);
                            errors++;
                        }
                        if (data11.repair === undefined) {
                            const err37 = { instancePath: instancePath + "/mistakes/" + i0, schemaPath: "#/properties/mistakes/items/required", keyword: "required", params: { missingProperty: "repair" }, message: "must have required property '" + "repair" + "'" };
                            vErrors = collect(vErrors, err37);
                            errors++;
                        }
                        if (data11.mistake !== undefined) {
                            let data12 = data11.mistake;
                            if (typeof data12 === "string") {
                                if (func1(data12) > 64) {
                                    const err38 = { instancePath: instancePath + "/mistakes/" + i0 + "/mistake", schemaPath: "#/properties/mistakes/items/properties/mistake/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err38);
                                    errors++;
                                }
                                if (!pattern165.test(data12)) {
                                    const err39 = { instancePath: instancePath + "/mistakes/" + i0 + "/mistake", schemaPath: "#/properties/mistakes/items/properties/mistake/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9\\-]{1,64}$" }, message: "must match pattern \"" + "^[a-z0-9\\-]{1,64}$" + "\"" };
                                    vErrors = collect(vErrors, err39);
                                    errors++;
                                }
                            }
                            else {
                                const err40 = { instancePath: instancePath + "/mistakes/" + i0 + "/mistake", schemaPath: "#/properties/mistakes/items/properties/mistake/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err40);
                                errors++;
                            }
                        }
                        if (data11.what !== undefined) {
                            let data13 = data11.what;
                            if (typeof data13 === "string") {
                                if (func1(data13) > 300) {
                                    const err41 = { instancePath: instancePath + "/mistakes/" + i0 + "/what", schemaPath: "#/properties/mistakes/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                                    vErrors = collect(vErrors, err41);
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/mistakes/" + i0 + "/what", schemaPath: "#/properties/mistakes/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err42);
                                errors++;
                            }
                        }
                        if (data11.repair !== undefined) {
                            let data14 = data11.repair;
                            if (typeof data14 === "string") {
                                if (func1(data14) > 300) {
                                    const err43 = { instancePath: instancePath + "/mistakes/" + i0 + "/repair", schemaPath: "#/properties/mistakes/items/properties/repair/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                                    vErrors = collect(vErrors, err43);
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/mistakes/" + i0 + "/repair", schemaPath: "#/properties/mistakes/items/properties/repair/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err44);
                                errors++;
                            }
                        }
                        for (const key1 in data11) {
                            if (((key1 !== "mistake") && (key1 !== "what")) && (key1 !== "repair")) {
                                const err45 = { instancePath: instancePath + "/mistakes/" + i0, schemaPath: "#/properties/mistakes/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err45);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/mistakes/" + i0, schemaPath: "#/properties/mistakes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err46);
                        errors++;
                    }
                }
            }
            else {
                const err47 = { instancePath: instancePath + "/mistakes", schemaPath: "#/properties/mistakes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err47);
                errors++;
            }
        }
        if (data.remarks !== undefined) {
            let data15 = data.remarks;
            if (Array.isArray(data15)) {
                if (data15.length > 20) {
                    const err48 = { instancePath: instancePath + "/remarks", schemaPath: "#/properties/remarks/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                    vErrors = collect(vErrors, err48);
                    errors++;
                }
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data16 = data15[i1];
                    if (typeof data16 === "string") {
                        if (func1(data16) > 400) {
                            const err49 = { instancePath: instancePath + "/remarks/" + i1, schemaPath: "#/properties/remarks/items/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                            vErrors = collect(vErrors, err49);
                            errors++;
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/remarks/" + i1, schemaPath: "#/properties/remarks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err50);
                        errors++;
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/remarks", schemaPath: "#/properties/remarks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err51);
                errors++;
            }
        }
        for (const key2 in data) {
            if (((((((((key2 !== "verdict") && (key2 !== "app_code")) && (key2 !== "sign_type")) && (key2 !== "canonical_string")) && (key2 !== "expected_signature")) && (key2 !== "signed_string")) && (key2 !== "difference")) && (key2 !== "mistakes")) && (key2 !== "remarks")) {
                const err52 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err52);
                errors++;
            }
        }
    }
    else {
        const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err53);
        errors++;
    }
    validate46.errors = vErrors;
    return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wallets_NewOrder = validate47;
const schema58 = { "type": "object", "required": ["orderId", "appCode", "merchantId", "payType", "orderNumber", "amount", "currency", "authCode", "openId", "goodsName", "returnUrl", "lifetimeMs"], "properties": { "orderId": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "appCode": { "type": "string", "pattern": "^[A-Za-z0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 letters or digits" }, "merchantId": { "type": "string", "pattern": "^[A-Za-z0-9]{1,32}$", "maxLength": 32, "x-expected": "1 to 32 letters or digits" }, "payType": { "type": "string", "enum": ["800151", "800108", "800201", "800207", "800208"], "x-expected": "one of 800151, 800108, 800201, 800207, 800208" }, "orderNumber": { "type": "string", "minLength": 1, "maxLength": 128, "x-expected": "1 to 128 characters" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "authCode": { "type": "string", "pattern": "^([0-9]{16,24})?$", "maxLength": 24, "x-expected": "empty or 16 to 24 digits" }, "openId": { "type": "string", "maxLength": 128, "x-expected": "at most 128 characters" }, "goodsName": { "type": "string", "maxLength": 64, "x-expected": "at most 64 characters" }, "returnUrl": { "type": "string", "maxLength": 256, "x-expected": "at most 256 characters" }, "lifetimeMs": { "type": "integer", "minimum": 1, "maximum": 86400000, "x-expected": "1 to 86400000 milliseconds" } } };
const pattern167 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{1,64}$", "u");
const pattern170 = /* @__PURE__ */ new RegExp("^([0-9]{16,24})?$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate47.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.orderId === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderId" }, message: "must have required property '" + "orderId" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.appCode === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appCode" }, message: "must have required property '" + "appCode" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.merchantId === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property '" + "merchantId" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.payType === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payType" }, message: "must have required property '" + "payType" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.orderNumber === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderNumber" }, message: "must have required property '" + "orderNumber" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.amount === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.currency === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property '" + "currency" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.authCode === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authCode" }, message: "must have required property '" + "authCode" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.openId === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openId" }, message: "must have required property '" + "openId" + "'" };
            vErrors = collect(vErrors, err8);
            errors++;
        }
        if (data.goodsName === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goodsName" }, message: "must have required property '" + "goodsName" + "'" };
            vErrors = collect(vErrors, err9);
            errors++;
        }
        if (data.returnUrl === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "returnUrl" }, message: "must have required property '" + "returnUrl" + "'" };
            vErrors = collect(vErrors, err10);
            errors++;
        }
        if (data.lifetimeMs === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifetimeMs" }, message: "must have required property '" + "lifetimeMs" + "'" };
            vErrors = collect(vErrors, err11);
            errors++;
        }
        if (data.orderId !== undefined) {
            let data0 = data.orderId;
            if (typeof data0 === "string") {
                if (func1(data0) > 40) {
                    const err12 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err12);
                    errors++;
                }
                if (!pattern15.test(data0)) {
                    const err13 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err14);
                errors++;
            }
        }
        if (data.appCode !== undefined) {
            let data1 = data.appCode;
            if (typeof data1 === "string") {
                if (func1(data1) > 64) {
                    const err15 = { instancePath: instancePath + "/appCode", schemaPath: "#/properties/appCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
                if (!pattern167.test(data1)) {
                    const err16 = { instancePath: instancePath + "/appCode", schemaPath: "#/properties/appCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err16);
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/appCode", schemaPath: "#/properties/appCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err17);
                errors++;
            }
        }
        if (data.merchantId !== undefined) {
            let data2 = data.merchantId;
            if (typeof data2 === "string") {
                if (func1(data2) > 32) {
                    const err18 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
                if (!pattern6.test(data2)) {
                    const err19 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,32}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,32}$" + "\"" };
                    vErrors = collect(vErrors, err19);
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
        }
        if (data.payType !== undefined) {
            let data3 = data.payType;
            if (typeof data3 !== "string") {
                const err21 = { instancePath: instancePath + "/payType", schemaPath: "#/properties/payType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
            if (!(((((data3 === "800151") || (data3 === "800108")) || (data3 === "800201")) || (data3 === "800207")) || (data3 === "800208"))) {
                const err22 = { instancePath: instancePath + "/payType", schemaPath: "#/properties/payType/enum", keyword: "enum", params: { allowedValues: schema58.properties.payType.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err22);
                errors++;
            }
        }
        if (data.orderNumber !== undefined) {
            let data4 = data.orderNumber;
            if (typeof data4 === "string") {
                if (func1(data4) > 128) {
                    const err23 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
                if (func1(data4) < 1) {
                    const err24 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/orderNumber", schemaPath: "#/properties/orderNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err25);
                errors++;
            }
        }
        if (data.amount !== undefined) {
            let data5 = data.amount;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err26 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err26);
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 > 99999999999 || isNaN(data5)) {
                    const err27 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
                if (data5 < 1 || isNaN(data5)) {
                    const err28 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err28);
                    errors++;
                }
            }
        }
        if (data.currency !== undefined) {
            let data6 = data.currency;
            if (typeof data6 === "string") {
                if (func1(data6) > 3) {
                    const err29 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                    vErrors = collect(vErrors, err29);
                    errors++;
                }
                if (func1(data6) < 3) {
                    const err30 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                    vErrors = collect(vErrors, err30);
                    errors++;
                }
                if (!pattern11.test(data6)) {
                    const err31 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                    vErrors = collect(vErrors, err31);
                    errors++;
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err32);
                errors++;
            }
        }
        if (data.authCode !== undefined) {
            let data7 = data.authCode;
            if (typeof data7 === "string") {
                if (func1(data7) > 24) {
                    const err33 = { instancePath: instancePath + "/authCode", schemaPath: "#/properties/authCode/maxLength", keyword: "maxLength", params: { limit: 24 }, message: "must NOT have more than 24 characters" };
                    vErrors = collect(vErrors, err33);
                    errors++;
                }
                if (!pattern170.test(data7)) {
                    const err34 = { instancePath: instancePath + "/authCode", schemaPath: "#/properties/authCode/pattern", keyword: "pattern", params: { pattern: "^([0-9]{16,24})?$" }, message: "must match pattern \"" + "^([0-9]{16,24})?$" + "\"" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/authCode", schemaPath: "#/properties/authCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err35);
                errors++;
            }
        }
        if (data.openId !== undefined) {
            let data8 = data.openId;
            if (typeof data8 === "string") {
                if (func1(data8) > 128) {
                    const err36 = { instancePath: instancePath + "/openId", schemaPath: "#/properties/openId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                    vErrors = collect(vErrors, err36);
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/openId", schemaPath: "#/properties/openId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err37);
                errors++;
            }
        }
        if (data.goodsName !== undefined) {
            let data9 = data.goodsName;
            if (typeof data9 === "string") {
                if (func1(data9) > 64) {
                    const err38 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err38);
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/goodsName", schemaPath: "#/properties/goodsName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err39);
                errors++;
            }
        }
        if (data.returnUrl !== undefined) {
            let data10 = data.returnUrl;
            if (typeof data10 === "string") {
                if (func1(data10) > 256) {
                    const err40 = { instancePath: instancePath + "/returnUrl", schemaPath: "#/properties/returnUrl/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                    vErrors = collect(vErrors, err40);
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/returnUrl", schemaPath: "#/properties/returnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err41);
                errors++;
            }
        }
        if (data.lifetimeMs !== undefined) {
            let data11 = data.lifetimeMs;
            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                const err42 = { instancePath: instancePath + "/lifetimeMs", schemaPath: "#/properties/lifetimeMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err42);
                errors++;
            }
            if ((typeof data11 == "number") && (isFinite(data11))) {
                if (data11 > 86400000 || isNaN(data11)) {
                    const err43 = { instancePath: instancePath + "/lifetimeMs", schemaPath: "#/properties/lifetimeMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400000 }, message: "must be <= 86400000" };
                    vErrors = collect(vErrors, err43);
                    errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                    const err44 = { instancePath: instancePath + "/lifetimeMs", schemaPath: "#/properties/lifetimeMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err44);
                    errors++;
                }
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err45);
        errors++;
    }
    validate47.errors = vErrors;
    return errors === 0;
}
validate47.evaluated = { "props": { "orderId": true, "appCode": true, "merchantId": true, "payType": true, "orderNumber": true, "amount": true, "currency": true, "authCode": true, "openId": true, "goodsName": true, "returnUrl": true, "lifetimeMs": true }, "dynamicProps": false, "dynamicItems": false };
const wallets_NewRefund = validate48;
const schema59 = { "type": "object", "required": ["refundId", "orderId", "amount"], "properties": { "refundId": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "orderId": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.refundId === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refundId" }, message: "must have required property '" + "refundId" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.orderId === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderId" }, message: "must have required property '" + "orderId" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.amount === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.refundId !== undefined) {
            let data0 = data.refundId;
            if (typeof data0 === "string") {
                if (func1(data0) > 40) {
                    const err3 = { instancePath: instancePath + "/refundId", schemaPath: "#/properties/refundId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
                if (!pattern15.test(data0)) {
                    const err4 = { instancePath: instancePath + "/refundId", schemaPath: "#/properties/refundId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/refundId", schemaPath: "#/properties/refundId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
        }
        if (data.orderId !== undefined) {
            let data1 = data.orderId;
            if (typeof data1 === "string") {
                if (func1(data1) > 40) {
                    const err6 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (!pattern15.test(data1)) {
                    const err7 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
        if (data.amount !== undefined) {
            let data2 = data.amount;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err9 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 99999999999 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (data2 < 1 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err12);
        errors++;
    }
    validate48.errors = vErrors;
    return errors === 0;
}
validate48.evaluated = { "props": { "refundId": true, "orderId": true, "amount": true }, "dynamicProps": false, "dynamicItems": false };
const wallets_Approval = validate49;
const schema60 = { "type": "object", "properties": { "late": { "type": "boolean", "x-expected": "true or false" } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate49.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.late !== undefined) {
            if (typeof data.late !== "boolean") {
                const err0 = { instancePath: instancePath + "/late", schemaPath: "#/properties/late/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                vErrors = collect(vErrors, err0);
                errors++;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err1);
        errors++;
    }
    validate49.errors = vErrors;
    return errors === 0;
}
validate49.evaluated = { "props": { "late": true }, "dynamicProps": false, "dynamicItems": false };
const wallets_ClockAdvance = validate50;
const schema61 = { "type": "object", "required": ["appCode", "milliseconds"], "properties": { "appCode": { "type": "string", "pattern": "^[A-Za-z0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 letters or digits" }, "milliseconds": { "type": "integer", "minimum": 1, "maximum": 31622400000, "x-expected": "1 to 31622400000 milliseconds" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate50.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.appCode === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appCode" }, message: "must have required property '" + "appCode" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.milliseconds === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "milliseconds" }, message: "must have required property '" + "milliseconds" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.appCode !== undefined) {
            let data0 = data.appCode;
            if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                    const err2 = { instancePath: instancePath + "/appCode", schemaPath: "#/properties/appCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
                if (!pattern167.test(data0)) {
                    const err3 = { instancePath: instancePath + "/appCode", schemaPath: "#/properties/appCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err3);
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/appCode", schemaPath: "#/properties/appCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err4);
                errors++;
            }
        }
        if (data.milliseconds !== undefined) {
            let data1 = data.milliseconds;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/properties/milliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 31622400000 || isNaN(data1)) {
                    const err6 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/properties/milliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400000 }, message: "must be <= 31622400000" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/properties/milliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err8);
        errors++;
    }
    validate50.errors = vErrors;
    return errors === 0;
}
validate50.evaluated = { "props": { "appCode": true, "milliseconds": true }, "dynamicProps": false, "dynamicItems": false };
const wallets_FaultPlan = validate51;
const schema62 = { "type": "object", "required": ["faults"], "properties": { "faults": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["operation", "kind"], "properties": { "operation": { "type": "string", "enum": ["openWalletOrder", "readWalletOrder", "closeWalletOrder", "cancelWalletOrder", "revokeWalletOrder", "createWalletRefund", "readWalletRefund"], "x-expected": "an operationId of the channel's" }, "kind": { "type": "string", "enum": ["drop", "delay", "wrong-amount", "error", "garbage"], "x-expected": "one of drop, delay, wrong-amount, error, garbage" }, "lost": { "type": "boolean", "x-expected": "true or false" }, "times": { "type": "integer", "minimum": 1, "maximum": 1000000, "x-expected": "a whole number from 1 to 1000000" }, "delayMs": { "type": "integer", "minimum": 0, "maximum": 3600000, "x-expected": "a whole number from 0 to 3600000" } } }, "x-expected": "a list of at most 100 faults" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate51.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.faults === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property '" + "faults" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.faults !== undefined) {
            let data0 = data.faults;
            if (Array.isArray(data0)) {
                if (data0.length > 100) {
                    const err1 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    vErrors = collect(vErrors, err1);
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.operation === undefined) {
                            const err2 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property '" + "operation" + "'" };
                            vErrors = collect(vErrors, err2);
                            errors++;
                        }
                        if (data1.kind === undefined) {
                            const err3 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                            vErrors = collect(vErrors, err3);
                            errors++;
                        }
                        if (data1.operation !== undefined) {
                            let data2 = data1.operation;
                            if (typeof data2 !== "string") {
                                const err4 = { instancePath: instancePath + "/faults/" + i0 + "/operation", schemaPath: "#/properties/faults/items/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err4);
                                errors++;
                            }
                            if (!(((((((data2 === "openWalletOrder") || (data2 === "readWalletOrder")) || (data2 === "closeWalletOrder")) || (data2 === "cancelWalletOrder")) || (data2 === "revokeWalletOrder")) || (data2 === "createWalletRefund")) || (data2 === "readWalletRefund"))) {
                                const err5 = { instancePath: instancePath + "/faults/" + i0 + "/operation", schemaPath: "#/properties/faults/items/properties/operation/enum", keyword: "enum", params: { allowedValues: schema62.properties.faults.items.properties.operation.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err5);
                                errors++;
                            }
                        }
                        if (data1.kind !== undefined) {
                            let data3 = data1.kind;
                            if (typeof data3 !== "string") {
                                const err6 = { instancePath: instancePath + "/faults/" + i0 + "/kind", schemaPath: "#/properties/faults/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err6);
                                errors++;
                            }
                            if (!(((((data3 === "drop") || (data3 === "delay")) || (data3 === "wrong-amount")) || (data3 === "error")) || (data3 === "garbage"))) {
                                const err7 = { instancePath: instancePath + "/faults/" + i0 + "/kind", schemaPath: "#/properties/faults/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.faults.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err7);
                                errors++;
                            }
                        }
                        if (data1.lost !== undefined) {
                            if (typeof data1.lost !== "boolean") {
                                const err8 = { instancePath: instancePath + "/faults/" + i0 + "/lost", schemaPath: "#/properties/faults/items/properties/lost/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                vErrors = collect(vErrors, err8);
                                errors++;
                            }
                        }
                        if (data1.times !== undefined) {
                            let data5 = data1.times;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err9 = { instancePath: instancePath + "/faults/" + i0 + "/times", schemaPath: "#/properties/faults/items/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err9);
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 > 1000000 || isNaN(data5)) {
                                    const err10 = { instancePath: instancePath + "/faults/" + i0 + "/times", schemaPath: "#/properties/faults/items/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                                    vErrors = collect(vErrors, err10);
                                    errors++;
                                }
                                if (data5 < 1 || isNaN(data5)) {
                                    const err11 = { instancePath: instancePath + "/faults/" + i0 + "/times", schemaPath: "#/properties/faults/items/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    vErrors = collect(vErrors, err11);
                                    errors++;
                                }
                            }
                        }
                        if (data1.delayMs !== undefined) {
                            let data6 = data1.delayMs;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err12 = { instancePath: instancePath + "/faults/" + i0 + "/delayMs", schemaPath: "#/properties/faults/items/properties/delayMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err12);
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 3600000 || isNaN(data6)) {
                                    const err13 = { instancePath: instancePath + "/faults/" + i0 + "/delayMs", schemaPath: "#/properties/faults/items/properties/delayMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 }, message: "must be <= 3600000" };
                                    vErrors = collect(vErrors, err13);
                                    errors++;
                                }
                                if (data6 < 0 || isNaN(data6)) {
                                    const err14 = { instancePath: instancePath + "/faults/" + i0 + "/delayMs", schemaPath: "#/properties/faults/items/properties/delayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    vErrors = collect(vErrors, err14);
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err15);
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
        }
    }
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err17);
        errors++;
    }
    validate51.errors = vErrors;
    return errors === 0;
}
validate51.evaluated = { "props": { "faults": true }, "dynamicProps": false, "dynamicItems": false };
const wallets_PaymentOutcome_closed = validate52;
const schema63 = { "oneOf": [{ "type": "object", "required": ["status", "channelId", "paidAt", "amount"], "properties": { "status": { "type": "string", "enum": ["paid"] }, "channelId": { "type": "string", "pattern": "^[0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 digits" }, "paidAt": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" } } }, { "type": "object", "required": ["status", "payUrl"], "properties": { "status": { "type": "string", "enum": ["waiting"] }, "payUrl": { "type": "string", "maxLength": 512 } } }, { "type": "object", "required": ["status", "code"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "code": { "type": "string", "enum": ["1124", "1125", "1136", "1155", "1201", "1202", "1203", "1204", "1205", "1261", "1262", "1263", "1264", "1269", "1272", "1297", "1298", "2005"], "x-expected": "a code of the catalogue" } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["closed"] } } }, { "type": "object", "required": ["status", "channelId", "refundedAt", "amount"], "properties": { "status": { "type": "string", "enum": ["reversed"] }, "channelId": { "type": "string", "pattern": "^[0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 digits" }, "refundedAt": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["absent"] } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["processing"] } } }], "unevaluatedProperties": false };
const pattern174 = /* @__PURE__ */ new RegExp("^[0-9]{1,64}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.channelId === undefined) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property '" + "channelId" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.paidAt === undefined) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "paidAt" }, message: "must have required property '" + "paidAt" + "'" };
            vErrors = collect(vErrors, err2);
            errors++;
        }
        if (data.amount === undefined) {
            const err3 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
            vErrors = collect(vErrors, err3);
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err4);
                errors++;
            }
            if (!(data0 === "paid")) {
                const err5 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
        }
        if (data.channelId !== undefined) {
            let data1 = data.channelId;
            if (typeof data1 === "string") {
                if (func1(data1) > 64) {
                    const err6 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/0/properties/channelId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err6);
                    errors++;
                }
                if (!pattern174.test(data1)) {
                    const err7 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/0/properties/channelId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,64}$" }, message: "must match pattern \"" + "^[0-9]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err7);
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/0/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
        }
        if (data.paidAt !== undefined) {
            let data2 = data.paidAt;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err9 = { instancePath: instancePath + "/paidAt", schemaPath: "#/oneOf/0/properties/paidAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 > 8640000000000000 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/paidAt", schemaPath: "#/oneOf/0/properties/paidAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (data2 < 0 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/paidAt", schemaPath: "#/oneOf/0/properties/paidAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
        }
        if (data.amount !== undefined) {
            let data3 = data.amount;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err12 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/0/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 99999999999 || isNaN(data3)) {
                    const err13 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/0/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err13);
                    errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                    const err14 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/0/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err15);
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = {};
        props0.status = true;
        props0.channelId = true;
        props0.paidAt = true;
        props0.amount = true;
    }
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err16 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err16);
            errors++;
        }
        if (data.payUrl === undefined) {
            const err17 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "payUrl" }, message: "must have required property '" + "payUrl" + "'" };
            vErrors = collect(vErrors, err17);
            errors++;
        }
        if (data.status !== undefined) {
            let data4 = data.status;
            if (typeof data4 !== "string") {
                const err18 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err18);
                errors++;
            }
            if (!(data4 === "waiting")) {
                const err19 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err19);
                errors++;
            }
        }
        if (data.payUrl !== undefined) {
            let data5 = data.payUrl;
            if (typeof data5 === "string") {
                if (func1(data5) > 512) {
                    const err20 = { instancePath: instancePath + "/payUrl", schemaPath: "#/oneOf/1/properties/payUrl/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                    vErrors = collect(vErrors, err20);
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/payUrl", schemaPath: "#/oneOf/1/properties/payUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err22);
        errors++;
    }
    var _valid0 = _errs11 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = props0 || {};
                props0.status = true;
                props0.payUrl = true;
            }
        }
        const _errs17 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.status === undefined) {
                const err23 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                vErrors = collect(vErrors, err23);
                errors++;
            }
            if (data.code === undefined) {
                const err24 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                vErrors = collect(vErrors, err24);
                errors++;
            }
            if (data.status !== undefined) {
                let data6 = data.status;
                if (typeof data6 !== "string") {
                    const err25 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
                if (!(data6 === "failed")) {
                    const err26 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[2].properties.status.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err26);
                    errors++;
                }
            }
            if (data.code !== undefined) {
                let data7 = data.code;
                if (typeof data7 !== "string") {
                    const err27 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
                if (!((((((((((((((((((data7 === "1124") || (data7 === "1125")) || (data7 === "1136")) || (data7 === "1155")) || (data7 === "1201")) || (data7 === "1202")) || (data7 === "1203")) || (data7 === "1204")) || (data7 === "1205")) || (data7 === "1261")) || (data7 === "1262")) || (data7 === "1263")) || (data7 === "1264")) || (data7 === "1269")) || (data7 === "1272")) || (data7 === "1297")) || (data7 === "1298")) || (data7 === "2005"))) {
                    const err28 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[2].properties.code.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err28);
                    errors++;
                }
            }
        }
        else {
            const err29 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors = collect(vErrors, err29);
            errors++;
        }
        var _valid0 = _errs17 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.status = true;
                    props0.code = true;
                }
            }
            const _errs23 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.status === undefined) {
                    const err30 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                    vErrors = collect(vErrors, err30);
                    errors++;
                }
                if (data.status !== undefined) {
                    let data8 = data.status;
                    if (typeof data8 !== "string") {
                        const err31 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err31);
                        errors++;
                    }
                    if (!(data8 === "closed")) {
                        const err32 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[3].properties.status.enum }, message: "must be equal to one of the allowed values" };
                        vErrors = collect(vErrors, err32);
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors = collect(vErrors, err33);
                errors++;
            }
            var _valid0 = _errs23 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = props0 || {};
                        props0.status = true;
                    }
                }
                const _errs27 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.status === undefined) {
                        const err34 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                        vErrors = collect(vErrors, err34);
                        errors++;
                    }
                    if (data.channelId === undefined) {
                        const err35 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property '" + "channelId" + "'" };
                        vErrors = collect(vErrors, err35);
                        errors++;
                    }
                    if (data.refundedAt === undefined) {
                        const err36 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "refundedAt" }, message: "must have required property '" + "refundedAt" + "'" };
                        vErrors = collect(vErrors, err36);
                        errors++;
                    }
                    if (data.amount === undefined) {
                        const err37 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
                        vErrors = collect(vErrors, err37);
                        errors++;
                    }
                    if (data.status !== undefined) {
                        let data9 = data.status;
                        if (typeof data9 !== "string") {
                            const err38 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/4/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors = collect(vErrors, err38);
                            errors++;
                        }
                        if (!(data9 === "reversed")) {
                            const err39 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/4/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[4].properties.status.enum }, message: "must be equal to one of the allowed values" };
                            vErrors = collect(vErrors, err39);
                            errors++;
                        }
                    }
                    if (data.channelId !== undefined) {
                        let data10 = data.channelId;
                        if (typeof data10 === "string") {
                            if (func1(data10) > 64) {
                                const err40 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/4/properties/channelId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                vErrors = collect(vErrors, err40);
                                errors++;
                            }
                            if (!pattern174.test(data10)) {
                                const err41 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/4/properties/channelId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,64}$" }, message: "must match pattern \"" + "^[0-9]{1,64}$" + "\"" };
                                vErrors = collect(vErrors, err41);
                                errors++;
                            }
                        }
                        else {
                            const err42 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/4/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors = collect(vErrors, err42);
                            errors++;
                        }
                    }
                    if (data.refundedAt !== undefined) {
                        let data11 = data.refundedAt;
                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                            const err43 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/4/properties/refundedAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            vErrors = collect(vErrors, err43);
                            errors++;
                        }
                        if ((typeof data11 == "number") && (isFinite(data11))) {
                            if (data11 > 8640000000000000 || isNaN(data11)) {
                                const err44 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/4/properties/refundedAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                                vErrors = collect(vErrors, err44);
                                errors++;
                            }
                            if (data11 < 0 || isNaN(data11)) {
                                const err45 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/4/properties/refundedAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                vErrors = collect(vErrors, err45);
                                errors++;
                            }
                        }
                    }
                    if (data.amount !== undefined) {
                        let data12 = data.amount;
                        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                            const err46 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/4/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            vErrors = collect(vErrors, err46);
                            errors++;
                        }
                        if ((typeof data12 == "number") && (isFinite(data12))) {
                            if (data12 > 99999999999 || isNaN(data12)) {
                                const err47 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/4/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                                vErrors = collect(vErrors, err47);
                                errors++;
                            }
                            if (data12 < 1 || isNaN(data12)) {
                                const err48 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/4/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                vErrors = collect(vErrors, err48);
                                errors++;
                            }
                        }
                    }
                }
                else {
                    const err49 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors = collect(vErrors, err49);
                    errors++;
                }
                var _valid0 = _errs27 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                        if (props0 !== true) {
                            props0 = props0 || {};
                            props0.status = true;
                            props0.channelId = true;
                            props0.refundedAt = true;
                            props0.amount = true;
                        }
                    }
                    const _errs37 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.status === undefined) {
                            const err50 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                            vErrors = collect(vErrors, err50);
                            errors++;
                        }
                        if (data.status !== undefined) {
                            let data13 = data.status;
                            if (typeof data13 !== "string") {
                                const err51 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/5/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err51);
                                errors++;
                            }
                            if (!(data13 === "absent")) {
                                const err52 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/5/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[5].properties.status.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err52);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err53 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err53);
                        errors++;
                    }
                    var _valid0 = _errs37 === errors;
                    if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 5];
                    }
                    else {
                        if (_valid0) {
                            valid0 = true;
                            passing0 = 5;
                            if (props0 !== true) {
                                props0 = props0 || {};
                                props0.status = true;
                            }
                        }
                        const _errs41 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.status === undefined) {
                                const err54 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                                vErrors = collect(vErrors, err54);
                                errors++;
                            }
                            if (data.status !== undefined) {
                                let data14 = data.status;
                                if (typeof data14 !== "string") {
                                    const err55 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/6/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    vErrors = collect(vErrors, err55);
                                    errors++;
                                }
                                if (!(data14 === "processing")) {
                                    const err56 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/6/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.oneOf[6].properties.status.enum }, message: "must be equal to one of the allowed values" };
                                    vErrors = collect(vErrors, err56);
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err57 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors = collect(vErrors, err57);
                            errors++;
                        }
                        var _valid0 = _errs41 === errors;
                        if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 6];
                        }
                        else {
                            if (_valid0) {
                                valid0 = true;
                                passing0 = 6;
                                if (props0 !== true) {
                                    props0 = props0 || {};
                                    props0.status = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err58 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors = collect(vErrors, err58);
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err59 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err59);
                    errors++;
                }
            }
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wallets_WalletError_closed = validate53;
const schema64 = { "type": "object", "required": ["error", "message"], "properties": { "error": { "type": "string", "enum": ["malformed", "unauthorized", "not-found", "not-waiting", "conflict", "too-large", "internal"] }, "message": { "type": "string", "maxLength": 1000 } }, "unevaluatedProperties": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.error === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property '" + "error" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.error !== undefined) {
            let data0 = data.error;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
            if (!(((((((data0 === "malformed") || (data0 === "unauthorized")) || (data0 === "not-found")) || (data0 === "not-waiting")) || (data0 === "conflict")) || (data0 === "too-large")) || (data0 === "internal"))) {
                const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema64.properties.error.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err3);
                errors++;
            }
        }
        if (data.message !== undefined) {
            let data1 = data.message;
            if (typeof data1 === "string") {
                if (func1(data1) > 1000) {
                    const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                    vErrors = collect(vErrors, err4);
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err5);
                errors++;
            }
        }
        for (const key0 in data) {
            if ((key0 !== "error") && (key0 !== "message")) {
                const err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err6);
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err7);
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wallets_CloseOutcome_closed = validate54;
const schema65 = { "oneOf": [{ "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["closed"] } } }, { "type": "object", "required": ["status", "channelId", "paidAt", "amount"], "properties": { "status": { "type": "string", "enum": ["paid"] }, "channelId": { "type": "string", "pattern": "^[0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 digits" }, "paidAt": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["processing"] } } }], "unevaluatedProperties": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err1);
                errors++;
            }
            if (!(data0 === "closed")) {
                const err2 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err3);
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = {};
        props0.status = true;
    }
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.channelId === undefined) {
            const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property '" + "channelId" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.paidAt === undefined) {
            const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "paidAt" }, message: "must have required property '" + "paidAt" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.amount === undefined) {
            const err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (!(data1 === "paid")) {
                const err9 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.channelId !== undefined) {
            let data2 = data.channelId;
            if (typeof data2 === "string") {
                if (func1(data2) > 64) {
                    const err10 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern174.test(data2)) {
                    const err11 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,64}$" }, message: "must match pattern \"" + "^[0-9]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.paidAt !== undefined) {
            let data3 = data.paidAt;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err13 = { instancePath: instancePath + "/paidAt", schemaPath: "#/oneOf/1/properties/paidAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 8640000000000000 || isNaN(data3)) {
                    const err14 = { instancePath: instancePath + "/paidAt", schemaPath: "#/oneOf/1/properties/paidAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err15 = { instancePath: instancePath + "/paidAt", schemaPath: "#/oneOf/1/properties/paidAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
        }
        if (data.amount !== undefined) {
            let data4 = data.amount;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 99999999999 || isNaN(data4)) {
                    const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err18 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = props0 || {};
                props0.status = true;
                props0.channelId = true;
                props0.paidAt = true;
                props0.amount = true;
            }
        }
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.status === undefined) {
                const err20 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
            if (data.status !== undefined) {
                let data5 = data.status;
                if (typeof data5 !== "string") {
                    const err21 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err21);
                    errors++;
                }
                if (!(data5 === "processing")) {
                    const err22 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[2].properties.status.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
            }
        }
        else {
            const err23 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors = collect(vErrors, err23);
            errors++;
        }
        var _valid0 = _errs15 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.status = true;
                }
            }
        }
    }
    if (!valid0) {
        const err24 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors = collect(vErrors, err24);
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err25 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wallets_EndingOutcome_closed = validate55;
const schema66 = { "oneOf": [{ "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["closed"] } } }, { "type": "object", "required": ["status", "channelId", "refundedAt", "amount"], "properties": { "status": { "type": "string", "enum": ["reversed"] }, "channelId": { "type": "string", "pattern": "^[0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 digits" }, "refundedAt": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" } } }, { "type": "object", "required": ["status", "code"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "code": { "type": "string", "enum": ["1124", "1125", "1136", "1155", "1201", "1202", "1203", "1204", "1205", "1261", "1262", "1263", "1264", "1269", "1272", "1297", "1298", "2005"], "x-expected": "a code of the catalogue" } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["processing"] } } }], "unevaluatedProperties": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err1);
                errors++;
            }
            if (!(data0 === "closed")) {
                const err2 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema66.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err3);
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = {};
        props0.status = true;
    }
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.channelId === undefined) {
            const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property '" + "channelId" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.refundedAt === undefined) {
            const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "refundedAt" }, message: "must have required property '" + "refundedAt" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.amount === undefined) {
            const err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (!(data1 === "reversed")) {
                const err9 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema66.oneOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.channelId !== undefined) {
            let data2 = data.channelId;
            if (typeof data2 === "string") {
                if (func1(data2) > 64) {
                    const err10 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern174.test(data2)) {
                    const err11 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,64}$" }, message: "must match pattern \"" + "^[0-9]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.refundedAt !== undefined) {
            let data3 = data.refundedAt;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err13 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/1/properties/refundedAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 8640000000000000 || isNaN(data3)) {
                    const err14 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/1/properties/refundedAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err15 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/1/properties/refundedAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
        }
        if (data.amount !== undefined) {
            let data4 = data.amount;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 99999999999 || isNaN(data4)) {
                    const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err18 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = props0 || {};
                props0.status = true;
                props0.channelId = true;
                props0.refundedAt = true;
                props0.amount = true;
            }
        }
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.status === undefined) {
                const err20 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
            if (data.code === undefined) {
                const err21 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
            if (data.status !== undefined) {
                let data5 = data.status;
                if (typeof data5 !== "string") {
                    const err22 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
                if (!(data5 === "failed")) {
                    const err23 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/enum", keyword: "enum", params: { allowedValues: schema66.oneOf[2].properties.status.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
            }
            if (data.code !== undefined) {
                let data6 = data.code;
                if (typeof data6 !== "string") {
                    const err24 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (!((((((((((((((((((data6 === "1124") || (data6 === "1125")) || (data6 === "1136")) || (data6 === "1155")) || (data6 === "1201")) || (data6 === "1202")) || (data6 === "1203")) || (data6 === "1204")) || (data6 === "1205")) || (data6 === "1261")) || (data6 === "1262")) || (data6 === "1263")) || (data6 === "1264")) || (data6 === "1269")) || (data6 === "1272")) || (data6 === "1297")) || (data6 === "1298")) || (data6 === "2005"))) {
                    const err25 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/enum", keyword: "enum", params: { allowedValues: schema66.oneOf[2].properties.code.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors = collect(vErrors, err26);
            errors++;
        }
        var _valid0 = _errs15 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.status = true;
                    props0.code = true;
                }
            }
            const _errs21 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.status === undefined) {
                    const err27 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
                if (data.status !== undefined) {
                    let data7 = data.status;
                    if (typeof data7 !== "string") {
                        const err28 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err28);
                        errors++;
                    }
                    if (!(data7 === "processing")) {
                        const err29 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/enum", keyword: "enum", params: { allowedValues: schema66.oneOf[3].properties.status.enum }, message: "must be equal to one of the allowed values" };
                        vErrors = collect(vErrors, err29);
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors = collect(vErrors, err30);
                errors++;
            }
            var _valid0 = _errs21 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = props0 || {};
                        props0.status = true;
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err31 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors = collect(vErrors, err31);
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err32 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err32);
                    errors++;
                }
            }
        }
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wallets_RefundOutcome_closed = validate56;
const schema67 = { "oneOf": [{ "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["accepted"] } } }, { "type": "object", "required": ["status", "channelId", "refundedAt", "amount"], "properties": { "status": { "type": "string", "enum": ["succeeded"] }, "channelId": { "type": "string", "pattern": "^[0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 digits" }, "refundedAt": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" } } }, { "type": "object", "required": ["status", "code"], "properties": { "status": { "type": "string", "enum": ["failed"] }, "code": { "type": "string", "enum": ["1124", "1125", "1136", "1155", "1201", "1202", "1203", "1204", "1205", "1261", "1262", "1263", "1264", "1269", "1272", "1297", "1298", "2005"], "x-expected": "a code of the catalogue" } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["absent"] } } }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["processing"] } } }], "unevaluatedProperties": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err1);
                errors++;
            }
            if (!(data0 === "accepted")) {
                const err2 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.oneOf[0].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err2);
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err3);
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = {};
        props0.status = true;
    }
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            vErrors = collect(vErrors, err4);
            errors++;
        }
        if (data.channelId === undefined) {
            const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property '" + "channelId" + "'" };
            vErrors = collect(vErrors, err5);
            errors++;
        }
        if (data.refundedAt === undefined) {
            const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "refundedAt" }, message: "must have required property '" + "refundedAt" + "'" };
            vErrors = collect(vErrors, err6);
            errors++;
        }
        if (data.amount === undefined) {
            const err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
            vErrors = collect(vErrors, err7);
            errors++;
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err8);
                errors++;
            }
            if (!(data1 === "succeeded")) {
                const err9 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.oneOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors = collect(vErrors, err9);
                errors++;
            }
        }
        if (data.channelId !== undefined) {
            let data2 = data.channelId;
            if (typeof data2 === "string") {
                if (func1(data2) > 64) {
                    const err10 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    vErrors = collect(vErrors, err10);
                    errors++;
                }
                if (!pattern174.test(data2)) {
                    const err11 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,64}$" }, message: "must match pattern \"" + "^[0-9]{1,64}$" + "\"" };
                    vErrors = collect(vErrors, err11);
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/channelId", schemaPath: "#/oneOf/1/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors = collect(vErrors, err12);
                errors++;
            }
        }
        if (data.refundedAt !== undefined) {
            let data3 = data.refundedAt;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err13 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/1/properties/refundedAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err13);
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 8640000000000000 || isNaN(data3)) {
                    const err14 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/1/properties/refundedAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                    vErrors = collect(vErrors, err14);
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err15 = { instancePath: instancePath + "/refundedAt", schemaPath: "#/oneOf/1/properties/refundedAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors = collect(vErrors, err15);
                    errors++;
                }
            }
        }
        if (data.amount !== undefined) {
            let data4 = data.amount;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err16 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors = collect(vErrors, err16);
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 99999999999 || isNaN(data4)) {
                    const err17 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                    vErrors = collect(vErrors, err17);
                    errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                    const err18 = { instancePath: instancePath + "/amount", schemaPath: "#/oneOf/1/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    vErrors = collect(vErrors, err18);
                    errors++;
                }
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err19);
        errors++;
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = props0 || {};
                props0.status = true;
                props0.channelId = true;
                props0.refundedAt = true;
                props0.amount = true;
            }
        }
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.status === undefined) {
                const err20 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                vErrors = collect(vErrors, err20);
                errors++;
            }
            if (data.code === undefined) {
                const err21 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                vErrors = collect(vErrors, err21);
                errors++;
            }
            if (data.status !== undefined) {
                let data5 = data.status;
                if (typeof data5 !== "string") {
                    const err22 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err22);
                    errors++;
                }
                if (!(data5 === "failed")) {
                    const err23 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.oneOf[2].properties.status.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err23);
                    errors++;
                }
            }
            if (data.code !== undefined) {
                let data6 = data.code;
                if (typeof data6 !== "string") {
                    const err24 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors = collect(vErrors, err24);
                    errors++;
                }
                if (!((((((((((((((((((data6 === "1124") || (data6 === "1125")) || (data6 === "1136")) || (data6 === "1155")) || (data6 === "1201")) || (data6 === "1202")) || (data6 === "1203")) || (data6 === "1204")) || (data6 === "1205")) || (data6 === "1261")) || (data6 === "1262")) || (data6 === "1263")) || (data6 === "1264")) || (data6 === "1269")) || (data6 === "1272")) || (data6 === "1297")) || (data6 === "1298")) || (data6 === "2005"))) {
                    const err25 = { instancePath: instancePath + "/code", schemaPath: "#/oneOf/2/properties/code/enum", keyword: "enum", params: { allowedValues: schema67.oneOf[2].properties.code.enum }, message: "must be equal to one of the allowed values" };
                    vErrors = collect(vErrors, err25);
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors = collect(vErrors, err26);
            errors++;
        }
        var _valid0 = _errs15 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.status = true;
                    props0.code = true;
                }
            }
            const _errs21 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.status === undefined) {
                    const err27 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                    vErrors = collect(vErrors, err27);
                    errors++;
                }
                if (data.status !== undefined) {
                    let data7 = data.status;
                    if (typeof data7 !== "string") {
                        const err28 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors = collect(vErrors, err28);
                        errors++;
                    }
                    if (!(data7 === "absent")) {
                        const err29 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.oneOf[3].properties.status.enum }, message: "must be equal to one of the allowed values" };
                        vErrors = collect(vErrors, err29);
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors = collect(vErrors, err30);
                errors++;
            }
            var _valid0 = _errs21 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = props0 || {};
                        props0.status = true;
                    }
                }
                const _errs25 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.status === undefined) {
                        const err31 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                        vErrors = collect(vErrors, err31);
                        errors++;
                    }
                    if (data.status !== undefined) {
                        let data8 = data.status;
                        if (typeof data8 !== "string") {
                            const err32 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/4/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors = collect(vErrors, err32);
                            errors++;
                        }
                        if (!(data8 === "processing")) {
                            const err33 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/4/properties/status/enum", keyword: "enum", params: { allowedValues: schema67.oneOf[4].properties.status.enum }, message: "must be equal to one of the allowed values" };
                            vErrors = collect(vErrors, err33);
                            errors++;
                        }
                    }
                }
                else {
                    const err34 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors = collect(vErrors, err34);
                    errors++;
                }
                var _valid0 = _errs25 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                        if (props0 !== true) {
                            props0 = props0 || {};
                            props0.status = true;
                        }
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err35 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors = collect(vErrors, err35);
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (props0 !== true) {
            for (const key0 in data) {
                if (!props0 || !props0[key0]) {
                    const err36 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                    vErrors = collect(vErrors, err36);
                    errors++;
                }
            }
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wallets_Ledger_closed = validate57;
const schema68 = { "type": "object", "required": ["orders", "next"], "properties": { "orders": { "type": "array", "maxItems": 500, "items": { "type": "object", "required": ["orderId", "channel", "appCode", "merchantId", "payType", "amount", "currency", "status", "code", "openedAt", "entries", "refunds", "requests"], "properties": { "orderId": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "channel": { "type": "string", "enum": ["alipay", "wechat"] }, "appCode": { "type": "string", "pattern": "^[A-Za-z0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 letters or digits" }, "merchantId": { "type": "string", "maxLength": 32 }, "payType": { "type": "string", "pattern": "^[0-9]{6}$", "maxLength": 6 }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3, "x-expected": "a currency code of ISO 4217, three capital letters" }, "status": { "type": "string", "enum": ["waiting", "processing", "paid", "failed", "closed", "reversed"] }, "code": { "type": ["string", "null"], "pattern": "^[0-9]{4}$", "maxLength": 4 }, "openedAt": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "entries": { "type": "array", "maxItems": 1000, "items": { "type": "object", "required": ["sequence", "kind", "refundId", "amount", "at", "channelId"], "properties": { "sequence": { "type": "integer", "minimum": 1 }, "kind": { "type": "string", "enum": ["charge", "refund", "reversal"] }, "refundId": { "type": ["string", "null"], "maxLength": 40 }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" }, "at": { "type": "integer", "minimum": 0, "maximum": 8640000000000000, "x-expected": "milliseconds since 1970" }, "channelId": { "type": "string", "pattern": "^[0-9]{1,64}$", "maxLength": 64, "x-expected": "1 to 64 digits" } }, "unevaluatedProperties": false } }, "refunds": { "type": "array", "maxItems": 1000, "items": { "type": "object", "required": ["refundId", "amount", "status", "code"], "properties": { "refundId": { "type": "string", "pattern": "^[0-9]{1,40}$", "maxLength": 40, "x-expected": "1 to 40 digits" }, "amount": { "type": "integer", "minimum": 1, "maximum": 99999999999, "x-expected": "an integer of minor units from 1 to 99999999999" }, "status": { "type": "string", "enum": ["processing", "succeeded", "failed"] }, "code": { "type": ["string", "null"], "pattern": "^[0-9]{4}$", "maxLength": 4 } }, "unevaluatedProperties": false } }, "requests": { "type": "object", "required": ["open", "close", "cancel", "revoke", "refund"], "properties": { "open": { "type": "integer", "minimum": 0 }, "close": { "type": "integer", "minimum": 0 }, "cancel": { "type": "integer", "minimum": 0 }, "revoke": { "type": "integer", "minimum": 0 }, "refund": { "type": "integer", "minimum": 0 } }, "unevaluatedProperties": false } }, "unevaluatedProperties": false } }, "next": { "type": ["string", "null"], "maxLength": 40 } }, "unevaluatedProperties": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.orders === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orders" }, message: "must have required property '" + "orders" + "'" };
            vErrors = collect(vErrors, err0);
            errors++;
        }
        if (data.next === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property '" + "next" + "'" };
            vErrors = collect(vErrors, err1);
            errors++;
        }
        if (data.orders !== undefined) {
            let data0 = data.orders;
            if (Array.isArray(data0)) {
                if (data0.length > 500) {
                    const err2 = { instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                    vErrors = collect(vErrors, err2);
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.orderId === undefined) {
                            const err3 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "orderId" }, message: "must have required property '" + "orderId" + "'" };
                            vErrors = collect(vErrors, err3);
                            errors++;
                        }
                        if (data1.channel === undefined) {
                            const err4 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "channel" }, message: "must have required property '" + "channel" + "'" };
                            vErrors = collect(vErrors, err4);
                            errors++;
                        }
                        if (data1.appCode === undefined) {
                            const err5 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "appCode" }, message: "must have required property '" + "appCode" + "'" };
                            vErrors = collect(vErrors, err5);
                            errors++;
                        }
                        if (data1.merchantId === undefined) {
                            const err6 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property '" + "merchantId" + "'" };
                            vErrors = collect(vErrors, err6);
                            errors++;
                        }
                        if (data1.payType === undefined) {
                            const err7 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "payType" }, message: "must have required property '" + "payType" + "'" };
                            vErrors = collect(vErrors, err7);
                            errors++;
                        }
                        if (data1.amount === undefined) {
                            const err8 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
                            vErrors = collect(vErrors, err8);
                            errors++;
                        }
                        if (data1.currency === undefined) {
                            const err9 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property '" + "currency" + "'" };
                            vErrors = collect(vErrors, err9);
                            errors++;
                        }
                        if (data1.status === undefined) {
                            const err10 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                            vErrors = collect(vErrors, err10);
                            errors++;
                        }
                        if (data1.code === undefined) {
                            const err11 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                            vErrors = collect(vErrors, err11);
                            errors++;
                        }
                        if (data1.openedAt === undefined) {
                            const err12 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "openedAt" }, message: "must have required property '" + "openedAt" + "'" };
                            vErrors = collect(vErrors, err12);
                            errors++;
                        }
                        if (data1.entries === undefined) {
                            const err13 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
                            vErrors = collect(vErrors, err13);
                            errors++;
                        }
                        if (data1.refunds === undefined) {
                            const err14 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "refunds" }, message: "must have required property '" + "refunds" + "'" };
                            vErrors = collect(vErrors, err14);
                            errors++;
                        }
                        if (data1.requests === undefined) {
                            const err15 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                            vErrors = collect(vErrors, err15);
                            errors++;
                        }
                        if (data1.orderId !== undefined) {
                            let data2 = data1.orderId;
                            if (typeof data2 === "string") {
                                if (func1(data2) > 40) {
                                    const err16 = { instancePath: instancePath + "/orders/" + i0 + "/orderId", schemaPath: "#/properties/orders/items/properties/orderId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                                    vErrors = collect(vErrors, err16);
                                    errors++;
                                }
                                if (!pattern15.test(data2)) {
                                    const err17 = { instancePath: instancePath + "/orders/" + i0 + "/orderId", schemaPath: "#/properties/orders/items/properties/orderId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                                    vErrors = collect(vErrors, err17);
                                    errors++;
                                }
                            }
                            else {
                                const err18 = { instancePath: instancePath + "/orders/" + i0 + "/orderId", schemaPath: "#/properties/orders/items/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err18);
                                errors++;
                            }
                        }
                        if (data1.channel !== undefined) {
                            let data3 = data1.channel;
                            if (typeof data3 !== "string") {
                                const err19 = { instancePath: instancePath + "/orders/" + i0 + "/channel", schemaPath: "#/properties/orders/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err19);
                                errors++;
                            }
                            if (!((data3 === "alipay") || (data3 === "wechat"))) {
                                const err20 = { instancePath: instancePath + "/orders/" + i0 + "/channel", schemaPath: "#/properties/orders/items/properties/channel/enum", keyword: "enum", params: { allowedValues: schema68.properties.orders.items.properties.channel.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err20);
                                errors++;
                            }
                        }
                        if (data1.appCode !== undefined) {
                            let data4 = data1.appCode;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 64) {
                                    const err21 = { instancePath: instancePath + "/orders/" + i0 + "/appCode", schemaPath: "#/properties/orders/items/properties/appCode/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors = collect(vErrors, err21);
                                    errors++;
                                }
                                if (!pattern167.test(data4)) {
                                    const err22 = { instancePath: instancePath + "/orders/" + i0 + "/appCode", schemaPath: "#/properties/orders/items/properties/appCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,64}$" + "\"" };
                                    vErrors = collect(vErrors, err22);
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/orders/" + i0 + "/appCode", schemaPath: "#/properties/orders/items/properties/appCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err23);
                                errors++;
                            }
                        }
                        if (data1.merchantId !== undefined) {
                            let data5 = data1.merchantId;
                            if (typeof data5 === "string") {
                                if (func1(data5) > 32) {
                                    const err24 = { instancePath: instancePath + "/orders/" + i0 + "/merchantId", schemaPath: "#/properties/orders/items/properties/merchantId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                                    vErrors = collect(vErrors, err24);
                                    errors++;
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/orders/" + i0 + "/merchantId", schemaPath: "#/properties/orders/items/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err25);
                                errors++;
                            }
                        }
                        if (data1.payType !== undefined) {
                            let data6 = data1.payType;
                            if (typeof data6 === "string") {
                                if (func1(data6) > 6) {
                                    const err26 = { instancePath: instancePath + "/orders/" + i0 + "/payType", schemaPath: "#/properties/orders/items/properties/payType/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
                                    vErrors = collect(vErrors, err26);
                                    errors++;
                                }
                                if (!pattern39.test(data6)) {
                                    const err27 = { instancePath: instancePath + "/orders/" + i0 + "/payType", schemaPath: "#/properties/orders/items/properties/payType/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: "must match pattern \"" + "^[0-9]{6}$" + "\"" };
                                    vErrors = collect(vErrors, err27);
                                    errors++;
                                }
                            }
                            else {
                                const err28 = { instancePath: instancePath + "/orders/" + i0 + "/payType", schemaPath: "#/properties/orders/items/properties/payType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err28);
                                errors++;
                            }
                        }
                        if (data1.amount !== undefined) {
                            let data7 = data1.amount;
                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                const err29 = { instancePath: instancePath + "/orders/" + i0 + "/amount", schemaPath: "#/properties/orders/items/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err29);
                                errors++;
                            }
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 99999999999 || isNaN(data7)) {
                                    const err30 = { instancePath: instancePath + "/orders/" + i0 + "/amount", schemaPath: "#/properties/orders/items/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                                    vErrors = collect(vErrors, err30);
                                    errors++;
                                }
                                if (data7 < 1 || isNaN(data7)) {
                                    const err31 = { instancePath: instancePath + "/orders/" + i0 + "/amount", schemaPath: "#/properties/orders/items/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    vErrors = collect(vErrors, err31);
                                    errors++;
                                }
                            }
                        }
                        if (data1.currency !== undefined) {
                            let data8 = data1.currency;
                            if (typeof data8 === "string") {
                                if (func1(data8) > 3) {
                                    const err32 = { instancePath: instancePath + "/orders/" + i0 + "/currency", schemaPath: "#/properties/orders/items/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                                    vErrors = collect(vErrors, err32);
                                    errors++;
                                }
                                if (func1(data8) < 3) {
                                    const err33 = { instancePath: instancePath + "/orders/" + i0 + "/currency", schemaPath: "#/properties/orders/items/properties/currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                                    vErrors = collect(vErrors, err33);
                                    errors++;
                                }
                                if (!pattern11.test(data8)) {
                                    const err34 = { instancePath: instancePath + "/orders/" + i0 + "/currency", schemaPath: "#/properties/orders/items/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: "must match pattern \"" + "^[A-Z]{3}$" + "\"" };
                                    vErrors = collect(vErrors, err34);
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/orders/" + i0 + "/currency", schemaPath: "#/properties/orders/items/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err35);
                                errors++;
                            }
                        }
                        if (data1.status !== undefined) {
                            let data9 = data1.status;
                            if (typeof data9 !== "string") {
                                const err36 = { instancePath: instancePath + "/orders/" + i0 + "/status", schemaPath: "#/properties/orders/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors = collect(vErrors, err36);
                                errors++;
                            }
                            if (!((((((data9 === "waiting") || (data9 === "processing")) || (data9 === "paid")) || (data9 === "failed")) || (data9 === "closed")) || (data9 === "reversed"))) {
                                const err37 = { instancePath: instancePath + "/orders/" + i0 + "/status", schemaPath: "#/properties/orders/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema68.properties.orders.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                vErrors = collect(vErrors, err37);
                                errors++;
                            }
                        }
                        if (data1.code !== undefined) {
                            let data10 = data1.code;
                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                const err38 = { instancePath: instancePath + "/orders/" + i0 + "/code", schemaPath: "#/properties/orders/items/properties/code/type", keyword: "type", params: { type: schema68.properties.orders.items.properties.code.type }, message: "must be string,null" };
                                vErrors = collect(vErrors, err38);
                                errors++;
                            }
                            if (typeof data10 === "string") {
                                if (func1(data10) > 4) {
                                    const err39 = { instancePath: instancePath + "/orders/" + i0 + "/code", schemaPath: "#/properties/orders/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                                    vErrors = collect(vErrors, err39);
                                    errors++;
                                }
                                if (!pattern30.test(data10)) {
                                    const err40 = { instancePath: instancePath + "/orders/" + i0 + "/code", schemaPath: "#/properties/orders/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                                    vErrors = collect(vErrors, err40);
                                    errors++;
                                }
                            }
                        }
                        if (data1.openedAt !== undefined) {
                            let data11 = data1.openedAt;
                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                const err41 = { instancePath: instancePath + "/orders/" + i0 + "/openedAt", schemaPath: "#/properties/orders/items/properties/openedAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors = collect(vErrors, err41);
                                errors++;
                            }
                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                if (data11 > 8640000000000000 || isNaN(data11)) {
                                    const err42 = { instancePath: instancePath + "/orders/" + i0 + "/openedAt", schemaPath: "#/properties/orders/items/properties/openedAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                                    vErrors = collect(vErrors, err42);
                                    errors++;
                                }
                                if (data11 < 0 || isNaN(data11)) {
                                    const err43 = { instancePath: instancePath + "/orders/" + i0 + "/openedAt", schemaPath: "#/properties/orders/items/properties/openedAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    vErrors = collect(vErrors, err43);
                                    errors++;
                                }
                            }
                        }
                        if (data1.entries !== undefined) {
                            let data12 = data1.entries;
                            if (Array.isArray(data12)) {
                                if (data12.length > 1000) {
                                    const err44 = { instancePath: instancePath + "/orders/" + i0 + "/entries", schemaPath: "#/properties/orders/items/properties/entries/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    vErrors = collect(vErrors, err44);
                                    errors++;
                                }
                                const len1 = data12.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data13 = data12[i1];
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        if (data13.sequence === undefined) {
                                            const err45 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property '" + "sequence" + "'" };
                                            vErrors = collect(vErrors, err45);
                                            errors++;
                                        }
                                        if (data13.kind === undefined) {
                                            const err46 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                                            vErrors = collect(vErrors, err46);
                                            errors++;
                                        }
                                        if (data13.refundId === undefined) {
                                            const err47 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/required", keyword: "required", params: { missingProperty: "refundId" }, message: "must have required property '" + "refundId" + "'" };
                                            vErrors = collect(vErrors, err47);
                                            errors++;
                                        }
                                        if (data13.amount === undefined) {
                                            const err48 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
                                            vErrors = collect(vErrors, err48);
                                            errors++;
                                        }
                                        if (data13.at === undefined) {
                                            const err49 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property '" + "at" + "'" };
                                            vErrors = collect(vErrors, err49);
                                            errors++;
                                        }
                                        if (data13.channelId === undefined) {
                                            const err50 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property '" + "channelId" + "'" };
                                            vErrors = collect(vErrors, err50);
                                            errors++;
                                        }
                                        if (data13.sequence !== undefined) {
                                            let data14 = data13.sequence;
                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                const err51 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/sequence", schemaPath: "#/properties/orders/items/properties/entries/items/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors = collect(vErrors, err51);
                                                errors++;
                                            }
                                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                                if (data14 < 1 || isNaN(data14)) {
                                                    const err52 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/sequence", schemaPath: "#/properties/orders/items/properties/entries/items/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                    vErrors = collect(vErrors, err52);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data13.kind !== undefined) {
                                            let data15 = data13.kind;
                                            if (typeof data15 !== "string") {
                                                const err53 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/kind", schemaPath: "#/properties/orders/items/properties/entries/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors = collect(vErrors, err53);
                                                errors++;
                                            }
                                            if (!(((data15 === "charge") || (data15 === "refund")) || (data15 === "reversal"))) {
                                                const err54 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/kind", schemaPath: "#/properties/orders/items/properties/entries/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema68.properties.orders.items.properties.entries.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                                vErrors = collect(vErrors, err54);
                                                errors++;
                                            }
                                        }
                                        if (data13.refundId !== undefined) {
                                            let data16 = data13.refundId;
                                            if ((typeof data16 !== "string") && (data16 !== null)) {
                                                const err55 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/refundId", schemaPath: "#/properties/orders/items/properties/entries/items/properties/refundId/type", keyword: "type", params: { type: schema68.properties.orders.items.properties.entries.items.properties.refundId.type }, message: "must be string,null" };
                                                vErrors = collect(vErrors, err55);
                                                errors++;
                                            }
                                            if (typeof data16 === "string") {
                                                if (func1(data16) > 40) {
                                                    const err56 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/refundId", schemaPath: "#/properties/orders/items/properties/entries/items/properties/refundId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                                                    vErrors = collect(vErrors, err56);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data13.amount !== undefined) {
                                            let data17 = data13.amount;
                                            if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                const err57 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/amount", schemaPath: "#/properties/orders/items/properties/entries/items/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors = collect(vErrors, err57);
                                                errors++;
                                            }
                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                if (data17 > 99999999999 || isNaN(data17)) {
                                                    const err58 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/amount", schemaPath: "#/properties/orders/items/properties/entries/items/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                                                    vErrors = collect(vErrors, err58);
                                                    errors++;
                                                }
                                                if (data17 < 1 || isNaN(data17)) {
                                                    const err59 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/amount", schemaPath: "#/properties/orders/items/properties/entries/items/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                    vErrors = collect(vErrors, err59);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data13.at !== undefined) {
                                            let data18 = data13.at;
                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                const err60 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/at", schemaPath: "#/properties/orders/items/properties/entries/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors = collect(vErrors, err60);
                                                errors++;
                                            }
                                            if ((typeof data18 == "number") && (isFinite(data18))) {
                                                if (data18 > 8640000000000000 || isNaN(data18)) {
                                                    const err61 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/at", schemaPath: "#/properties/orders/items/properties/entries/items/properties/at/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
                                                    vErrors = collect(vErrors, err61);
                                                    errors++;
                                                }
                                                if (data18 < 0 || isNaN(data18)) {
                                                    const err62 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/at", schemaPath: "#/properties/orders/items/properties/entries/items/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    vErrors = collect(vErrors, err62);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data13.channelId !== undefined) {
                                            let data19 = data13.channelId;
                                            if (typeof data19 === "string") {
                                                if (func1(data19) > 64) {
                                                    const err63 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/channelId", schemaPath: "#/properties/orders/items/properties/entries/items/properties/channelId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                    vErrors = collect(vErrors, err63);
                                                    errors++;
                                                }
                                                if (!pattern174.test(data19)) {
                                                    const err64 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/channelId", schemaPath: "#/properties/orders/items/properties/entries/items/properties/channelId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,64}$" }, message: "must match pattern \"" + "^[0-9]{1,64}$" + "\"" };
                                                    vErrors = collect(vErrors, err64);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err65 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1 + "/channelId", schemaPath: "#/properties/orders/items/properties/entries/items/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors = collect(vErrors, err65);
                                                errors++;
                                            }
                                        }
                                        for (const key0 in data13) {
                                            if ((((((key0 !== "sequence") && (key0 !== "kind")) && (key0 !== "refundId")) && (key0 !== "amount")) && (key0 !== "at")) && (key0 !== "channelId")) {
                                                const err66 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                                                vErrors = collect(vErrors, err66);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err67 = { instancePath: instancePath + "/orders/" + i0 + "/entries/" + i1, schemaPath: "#/properties/orders/items/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        vErrors = collect(vErrors, err67);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/orders/" + i0 + "/entries", schemaPath: "#/properties/orders/items/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                vErrors = collect(vErrors, err68);
                                errors++;
                            }
                        }
                        if (data1.refunds !== undefined) {
                            let data20 = data1.refunds;
                            if (Array.isArray(data20)) {
                                if (data20.length > 1000) {
                                    const err69 = { instancePath: instancePath + "/orders/" + i0 + "/refunds", schemaPath: "#/properties/orders/items/properties/refunds/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    vErrors = collect(vErrors, err69);
                                    errors++;
                                }
                                const len2 = data20.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data21 = data20[i2];
                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        if (data21.refundId === undefined) {
                                            const err70 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2, schemaPath: "#/properties/orders/items/properties/refunds/items/required", keyword: "required", params: { missingProperty: "refundId" }, message: "must have required property '" + "refundId" + "'" };
                                            vErrors = collect(vErrors, err70);
                                            errors++;
                                        }
                                        if (data21.amount === undefined) {
                                            const err71 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2, schemaPath: "#/properties/orders/items/properties/refunds/items/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property '" + "amount" + "'" };
                                            vErrors = collect(vErrors, err71);
                                            errors++;
                                        }
                                        if (data21.status === undefined) {
                                            const err72 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2, schemaPath: "#/properties/orders/items/properties/refunds/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                                            vErrors = collect(vErrors, err72);
                                            errors++;
                                        }
                                        if (data21.code === undefined) {
                                            const err73 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2, schemaPath: "#/properties/orders/items/properties/refunds/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
                                            vErrors = collect(vErrors, err73);
                                            errors++;
                                        }
                                        if (data21.refundId !== undefined) {
                                            let data22 = data21.refundId;
                                            if (typeof data22 === "string") {
                                                if (func1(data22) > 40) {
                                                    const err74 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/refundId", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/refundId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                                                    vErrors = collect(vErrors, err74);
                                                    errors++;
                                                }
                                                if (!pattern15.test(data22)) {
                                                    const err75 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/refundId", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/refundId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,40}$" }, message: "must match pattern \"" + "^[0-9]{1,40}$" + "\"" };
                                                    vErrors = collect(vErrors, err75);
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err76 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/refundId", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/refundId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors = collect(vErrors, err76);
                                                errors++;
                                            }
                                        }
                                        if (data21.amount !== undefined) {
                                            let data23 = data21.amount;
                                            if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                                const err77 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/amount", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors = collect(vErrors, err77);
                                                errors++;
                                            }
                                            if ((typeof data23 == "number") && (isFinite(data23))) {
                                                if (data23 > 99999999999 || isNaN(data23)) {
                                                    const err78 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/amount", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999999999 }, message: "must be <= 99999999999" };
                                                    vErrors = collect(vErrors, err78);
                                                    errors++;
                                                }
                                                if (data23 < 1 || isNaN(data23)) {
                                                    const err79 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/amount", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                    vErrors = collect(vErrors, err79);
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data21.status !== undefined) {
                                            let data24 = data21.status;
                                            if (typeof data24 !== "string") {
                                                const err80 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/status", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors = collect(vErrors, err80);
                                                errors++;
                                            }
                                            if (!(((data24 === "processing") || (data24 === "succeeded")) || (data24 === "failed"))) {
                                                const err81 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/status", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema68.properties.orders.items.properties.refunds.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                                vErrors = collect(vErrors, err81);
                                                errors++;
                                            }
                                        }
                                        if (data21.code !== undefined) {
                                            let data25 = data21.code;
                                            if ((typeof data25 !== "string") && (data25 !== null)) {
                                                const err82 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/code", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/code/type", keyword: "type", params: { type: schema68.properties.orders.items.properties.refunds.items.properties.code.type }, message: "must be string,null" };
                                                vErrors = collect(vErrors, err82);
                                                errors++;
                                            }
                                            if (typeof data25 === "string") {
                                                if (func1(data25) > 4) {
                                                    const err83 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/code", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                                                    vErrors = collect(vErrors, err83);
                                                    errors++;
                                                }
                                                if (!pattern30.test(data25)) {
                                                    const err84 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2 + "/code", schemaPath: "#/properties/orders/items/properties/refunds/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: "must match pattern \"" + "^[0-9]{4}$" + "\"" };
                                                    vErrors = collect(vErrors, err84);
                                                    errors++;
                                                }
                                            }
                                        }
                                        for (const key1 in data21) {
                                            if ((((key1 !== "refundId") && (key1 !== "amount")) && (key1 !== "status")) && (key1 !== "code")) {
                                                const err85 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2, schemaPath: "#/properties/orders/items/properties/refunds/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                                                vErrors = collect(vErrors, err85);
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err86 = { instancePath: instancePath + "/orders/" + i0 + "/refunds/" + i2, schemaPath: "#/properties/orders/items/properties/refunds/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        vErrors = collect(vErrors, err86);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err87 = { instancePath: instancePath + "/orders/" + i0 + "/refunds", schemaPath: "#/properties/orders/items/properties/refunds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                vErrors = collect(vErrors, err87);
                                errors++;
                            }
                        }
                        if (data1.requests !== undefined) {
                            let data26 = data1.requests;
                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                if (data26.open === undefined) {
                                    const err88 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property '" + "open" + "'" };
                                    vErrors = collect(vErrors, err88);
                                    errors++;
                                }
                                if (data26.close === undefined) {
                                    const err89 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/required", keyword: "required", params: { missingProperty: "close" }, message: "must have required property '" + "close" + "'" };
                                    vErrors = collect(vErrors, err89);
                                    errors++;
                                }
                                if (data26.cancel === undefined) {
                                    const err90 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/required", keyword: "required", params: { missingProperty: "cancel" }, message: "must have required property '" + "cancel" + "'" };
                                    vErrors = collect(vErrors, err90);
                                    errors++;
                                }
                                if (data26.revoke === undefined) {
                                    const err91 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/required", keyword: "required", params: { missingProperty: "revoke" }, message: "must have required property '" + "revoke" + "'" };
                                    vErrors = collect(vErrors, err91);
                                    errors++;
                                }
                                if (data26.refund === undefined) {
                                    const err92 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/required", keyword: "required", params: { missingProperty: "refund" }, message: "must have required property '" + "refund" + "'" };
                                    vErrors = collect(vErrors, err92);
                                    errors++;
                                }
                                if (data26.open !== undefined) {
                                    let data27 = data26.open;
                                    if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                                        const err93 = { instancePath: instancePath + "/orders/" + i0 + "/requests/open", schemaPath: "#/properties/orders/items/properties/requests/properties/open/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        vErrors = collect(vErrors, err93);
                                        errors++;
                                    }
                                    if ((typeof data27 == "number") && (isFinite(data27))) {
                                        if (data27 < 0 || isNaN(data27)) {
                                            const err94 = { instancePath: instancePath + "/orders/" + i0 + "/requests/open", schemaPath: "#/properties/orders/items/properties/requests/properties/open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            vErrors = collect(vErrors, err94);
                                            errors++;
                                        }
                                    }
                                }
                                if (data26.close !== undefined) {
                                    let data28 = data26.close;
                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                        const err95 = { instancePath: instancePath + "/orders/" + i0 + "/requests/close", schemaPath: "#/properties/orders/items/properties/requests/properties/close/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        vErrors = collect(vErrors, err95);
                                        errors++;
                                    }
                                    if ((typeof data28 == "number") && (isFinite(data28))) {
                                        if (data28 < 0 || isNaN(data28)) {
                                            const err96 = { instancePath: instancePath + "/orders/" + i0 + "/requests/close", schemaPath: "#/properties/orders/items/properties/requests/properties/close/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            vErrors = collect(vErrors, err96);
                                            errors++;
                                        }
                                    }
                                }
                                if (data26.cancel !== undefined) {
                                    let data29 = data26.cancel;
                                    if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                        const err97 = { instancePath: instancePath + "/orders/" + i0 + "/requests/cancel", schemaPath: "#/properties/orders/items/properties/requests/properties/cancel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        vErrors = collect(vErrors, err97);
                                        errors++;
                                    }
                                    if ((typeof data29 == "number") && (isFinite(data29))) {
                                        if (data29 < 0 || isNaN(data29)) {
                                            const err98 = { instancePath: instancePath + "/orders/" + i0 + "/requests/cancel", schemaPath: "#/properties/orders/items/properties/requests/properties/cancel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            vErrors = collect(vErrors, err98);
                                            errors++;
                                        }
                                    }
                                }
                                if (data26.revoke !== undefined) {
                                    let data30 = data26.revoke;
                                    if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                        const err99 = { instancePath: instancePath + "/orders/" + i0 + "/requests/revoke", schemaPath: "#/properties/orders/items/properties/requests/properties/revoke/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        vErrors = collect(vErrors, err99);
                                        errors++;
                                    }
                                    if ((typeof data30 == "number") && (isFinite(data30))) {
                                        if (data30 < 0 || isNaN(data30)) {
                                            const err100 = { instancePath: instancePath + "/orders/" + i0 + "/requests/revoke", schemaPath: "#/properties/orders/items/properties/requests/properties/revoke/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            vErrors = collect(vErrors, err100);
                                            errors++;
                                        }
                                    }
                                }
                                if (data26.refund !== undefined) {
                                    let data31 = data26.refund;
                                    if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                                        const err101 = { instancePath: instancePath + "/orders/" + i0 + "/requests/refund", schemaPath: "#/properties/orders/items/properties/requests/properties/refund/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        vErrors = collect(vErrors, err101);
                                        errors++;
                                    }
                                    if ((typeof data31 == "number") && (isFinite(data31))) {
                                        if (data31 < 0 || isNaN(data31)) {
                                            const err102 = { instancePath: instancePath + "/orders/" + i0 + "/requests/refund", schemaPath: "#/properties/orders/items/properties/requests/properties/refund/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            vErrors = collect(vErrors, err102);
                                            errors++;
                                        }
                                    }
                                }
                                for (const key2 in data26) {
                                    if (((((key2 !== "open") && (key2 !== "close")) && (key2 !== "cancel")) && (key2 !== "revoke")) && (key2 !== "refund")) {
                                        const err103 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
                                        vErrors = collect(vErrors, err103);
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/orders/" + i0 + "/requests", schemaPath: "#/properties/orders/items/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                vErrors = collect(vErrors, err104);
                                errors++;
                            }
                        }
                        for (const key3 in data1) {
                            if (((((((((((((key3 !== "orderId") && (key3 !== "channel")) && (key3 !== "appCode")) && (key3 !== "merchantId")) && (key3 !== "payType")) && (key3 !== "amount")) && (key3 !== "currency")) && (key3 !== "status")) && (key3 !== "code")) && (key3 !== "openedAt")) && (key3 !== "entries")) && (key3 !== "refunds")) && (key3 !== "requests")) {
                                const err105 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
                                vErrors = collect(vErrors, err105);
                                errors++;
                            }
                        }
                    }
                    else {
                        const err106 = { instancePath: instancePath + "/orders/" + i0, schemaPath: "#/properties/orders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors = collect(vErrors, err106);
                        errors++;
                    }
                }
            }
            else {
                const err107 = { instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors = collect(vErrors, err107);
                errors++;
            }
        }
        if (data.next !== undefined) {
            let data32 = data.next;
            if ((typeof data32 !== "string") && (data32 !== null)) {
                const err108 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: schema68.properties.next.type }, message: "must be string,null" };
                vErrors = collect(vErrors, err108);
                errors++;
            }
            if (typeof data32 === "string") {
                if (func1(data32) > 40) {
                    const err109 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                    vErrors = collect(vErrors, err109);
                    errors++;
                }
            }
        }
        for (const key4 in data) {
            if ((key4 !== "orders") && (key4 !== "next")) {
                const err110 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
                vErrors = collect(vErrors, err110);
                errors++;
            }
        }
    }
    else {
        const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors = collect(vErrors, err111);
        errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trade_PaymentRequest_guide = {
    expected: {
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/pay_type": "one of 800151, 800108, 800201, 800207, 800208",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txamt": "an integer of minor units from 1 to 99999999999, digits only",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/udid": "at most 40 characters",
        "#/properties/auth_code": "16 to 24 digits, as read from the customer's phone",
        "#/properties/openid": "at most 128 characters",
        "#/properties/lnglat": "latitude and longitude in degrees, separated by one space, such as 12.34 56.78",
        "#/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
        "#/properties/goods_name": "at most 64 characters",
        "#/properties/notify_url": "an https URL of at most 256 characters",
        "#/properties/return_url": "an http or https URL of at most 256 characters",
        "#/properties/expired_time": "a whole number of minutes from 5 to 120, digits only",
        "#/then/properties/auth_code": "the 18 digits, starting with 10 to 15, of the customer's WeChat payment code",
        "#/else/then/properties/auth_code": "the 16 to 24 digits, starting with 25 to 30, of the customer's Alipay payment code",
    },
    alternatives: {},
    conditions: { "#/then": "for pay_type 800208", "#/else/then": "for pay_type 800108" },
};
const trade_CloseRequest_guide = {
    expected: {
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/syssn": "1 to 40 digits",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/txamt": "an integer of minor units from 1 to 99999999999, digits only",
        "#/properties/udid": "at most 40 characters",
    },
    alternatives: { "#/then/required": ["syssn", "out_trade_no"] },
    conditions: {},
};
const trade_RefundRequest_guide = {
    expected: {
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/syssn": "1 to 40 digits",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txamt": "an integer of minor units from 1 to 99999999999, digits only",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/udid": "at most 40 characters",
        "#/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
    },
    alternatives: {},
    conditions: {},
};
const trade_ReversalRequest_guide = {
    expected: {
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/syssn": "1 to 40 digits",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/txamt": "an integer of minor units from 1 to 99999999999, digits only",
        "#/properties/udid": "at most 40 characters",
    },
    alternatives: {},
    conditions: {},
};
const trade_QueryRequest_guide = {
    expected: {
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/syssn": "1 to 100 serial numbers of 1 to 40 digits, separated by commas",
        "#/properties/out_trade_no": "1 to 100 numbers separated by commas, each 1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/pay_type": "one of 800151, 800108, 800201, 800207, 800208",
        "#/properties/respcd": "a code of 4 digits",
        "#/properties/start_time": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/end_time": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/page": "a whole number from 1 to 1000000, digits only",
        "#/properties/page_size": "a whole number from 1 to 100, digits only",
    },
    alternatives: {},
    conditions: {},
};
const trade_PaymentResponse_closed_guide = {
    expected: {
        "#/properties/respcd": "a code of 4 digits",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
    },
    alternatives: {},
    conditions: {
        "#/then/allOf/0/then": "for pay_type 800201",
        "#/then/allOf/1/then": "for respcd 0000",
    },
};
const trade_ErrorResponse_closed_guide = {
    expected: {
        "#/properties/respcd/allOf/0": "a code of 4 digits",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
    },
    alternatives: {},
    conditions: {},
};
const trade_CloseResponse_closed_guide = {
    expected: {
        "#/properties/respcd": "a code of 4 digits",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
    },
    alternatives: {},
    conditions: { "#/then/then": "for respcd 0000" },
};
const trade_RefundResponse_closed_guide = {
    expected: {
        "#/properties/respcd": "a code of 4 digits",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
    },
    alternatives: {},
    conditions: { "#/then/then": "for respcd 0000" },
};
const trade_ReversalResponse_closed_guide = {
    expected: {
        "#/properties/respcd": "a code of 4 digits",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
    },
    alternatives: {},
    conditions: { "#/then/then": "for respcd 0000" },
};
const trade_QueryResponse_closed_guide = {
    expected: {
        "#/properties/respcd": "a code of 4 digits",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/data/items/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/data/items/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
        "#/properties/data/items/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/data/items/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/data/items/properties/respcd": "a code of 4 digits",
        "#/properties/page": "a whole number from 1 to 1000000, digits only",
        "#/properties/page_size": "a whole number from 1 to 100, digits only",
    },
    alternatives: {},
    conditions: { "#/then": "for respcd 0000" },
};
const trade_Notification_closed_guide = {
    expected: {
        "#/properties/respcd/allOf/0": "a code of 4 digits",
        "#/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
        "#/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/mchid": "1 to 32 letters or digits",
    },
    alternatives: {},
    conditions: { "#/then": "for notify_type refund" },
};
const sandbox_NewSandboxApp_guide = {
    expected: {
        "#/properties/notify_url": "an http or https URL of at most 256 characters",
        "#/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_OrderApproval_guide = {
    expected: { "#/properties/late": "true or false" },
    alternatives: {},
    conditions: {},
};
const sandbox_ClockAdvance_guide = {
    expected: {
        "#/properties/seconds": "a whole number of seconds from 1 to 31622400",
        "#/properties/app_code": "the code of an app, 32 letters or digits",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_FaultPlan_guide = {
    expected: {
        "#/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/fault": "one of rate-limit, internal-error, store-unavailable, lost-answer",
        "#/properties/requests": "a whole number from 0 to 100",
        "#/properties/operation": "one of createPayment, closeOrder, createRefund, createReversal, queryTransactions",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_SignatureQuestion_guide = {
    expected: {
        "#/properties/request": "1 to 12000 characters",
        "#/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/signature": "at most 512 characters",
        "#/properties/sign_type": "MD5 or SHA256",
        "#/properties/string": "at most 12000 characters",
        "#/properties/key": "at most 128 characters",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_SandboxApp_closed_guide = {
    expected: {
        "#/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_SandboxError_closed_guide = {
    expected: {},
    alternatives: {},
    conditions: {},
};
const sandbox_OrderOutcome_closed_guide = {
    expected: { "#/properties/respcd": "a code of 4 digits" },
    alternatives: {},
    conditions: {},
};
const sandbox_ClockReading_closed_guide = {
    expected: { "#/properties/app_code": "the code of an app, 32 letters or digits" },
    alternatives: {},
    conditions: {},
};
const sandbox_PlannedFaults_closed_guide = {
    expected: {
        "#/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/fault": "one of rate-limit, internal-error, store-unavailable, lost-answer",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_NotificationList_closed_guide = {
    expected: {
        "#/properties/data/items/properties/id": "1 to 64 letters, digits, underscores or hyphens",
        "#/properties/data/items/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/data/items/properties/url": "an http or https URL of at most 256 characters",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_NotificationRecord_closed_guide = {
    expected: {
        "#/properties/id": "1 to 64 letters, digits, underscores or hyphens",
        "#/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/url": "an http or https URL of at most 256 characters",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_TransactionList_closed_guide = {
    expected: {
        "#/properties/data/items/properties/state": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded",
        "#/properties/data/items/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/data/items/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
        "#/properties/data/items/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/data/items/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/data/items/properties/respcd": "a code of 4 digits",
        "#/properties/page": "a whole number from 1 to 1000000, digits only",
        "#/properties/page_size": "a whole number from 1 to 100, digits only",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_TransactionDetail_closed_guide = {
    expected: {
        "#/properties/transaction/properties/state": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded",
        "#/properties/transaction/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/transaction/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
        "#/properties/transaction/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/transaction/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/transaction/properties/respcd": "a code of 4 digits",
        "#/properties/mchid": "1 to 32 letters or digits",
        "#/properties/goods_name": "at most 64 characters",
        "#/properties/history/items/properties/to": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded",
        "#/properties/history/items/properties/respcd": "a code of 4 digits",
        "#/properties/history/items/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/operations/items/properties/state": "one of opening, pending, paid, failed, closed, refunded, reversed, requested, succeeded",
        "#/properties/operations/items/properties/out_trade_no": "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
        "#/properties/operations/items/properties/txcurrcd": "a currency code of ISO 4217, three capital letters",
        "#/properties/operations/items/properties/txdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/operations/items/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
        "#/properties/operations/items/properties/respcd": "a code of 4 digits",
        "#/properties/notifications/items/properties/id": "1 to 64 letters, digits, underscores or hyphens",
        "#/properties/notifications/items/properties/url": "an http or https URL of at most 256 characters",
        "#/properties/notifications/items/properties/sign_type": "MD5 or SHA256",
        "#/properties/notifications/items/properties/deliveries/items/properties/sysdtm": "a date and time that exists, written YYYY-MM-DD HH:mm:ss",
    },
    alternatives: {},
    conditions: {},
};
const sandbox_SignatureFinding_closed_guide = {
    expected: {
        "#/properties/app_code": "the code of an app, 32 letters or digits",
        "#/properties/sign_type": "MD5 or SHA256",
    },
    alternatives: {},
    conditions: {},
};
const wallets_NewOrder_guide = {
    expected: {
        "#/properties/orderId": "1 to 40 digits",
        "#/properties/appCode": "1 to 64 letters or digits",
        "#/properties/merchantId": "1 to 32 letters or digits",
        "#/properties/payType": "one of 800151, 800108, 800201, 800207, 800208",
        "#/properties/orderNumber": "1 to 128 characters",
        "#/properties/amount": "an integer of minor units from 1 to 99999999999",
        "#/properties/currency": "a currency code of ISO 4217, three capital letters",
        "#/properties/authCode": "empty or 16 to 24 digits",
        "#/properties/openId": "at most 128 characters",
        "#/properties/goodsName": "at most 64 characters",
        "#/properties/returnUrl": "at most 256 characters",
        "#/properties/lifetimeMs": "1 to 86400000 milliseconds",
    },
    alternatives: {},
    conditions: {},
};
const wallets_NewRefund_guide = {
    expected: {
        "#/properties/refundId": "1 to 40 digits",
        "#/properties/orderId": "1 to 40 digits",
        "#/properties/amount": "an integer of minor units from 1 to 99999999999",
    },
    alternatives: {},
    conditions: {},
};
const wallets_Approval_guide = {
    expected: { "#/properties/late": "true or false" },
    alternatives: {},
    conditions: {},
};
const wallets_ClockAdvance_guide = {
    expected: {
        "#/properties/appCode": "1 to 64 letters or digits",
        "#/properties/milliseconds": "1 to 31622400000 milliseconds",
    },
    alternatives: {},
    conditions: {},
};
const wallets_FaultPlan_guide = {
    expected: {
        "#/properties/faults": "a list of at most 100 faults",
        "#/properties/faults/items/properties/operation": "an operationId of the channel's",
        "#/properties/faults/items/properties/kind": "one of drop, delay, wrong-amount, error, garbage",
        "#/properties/faults/items/properties/lost": "true or false",
        "#/properties/faults/items/properties/times": "a whole number from 1 to 1000000",
        "#/properties/faults/items/properties/delayMs": "a whole number from 0 to 3600000",
    },
    alternatives: {},
    conditions: {},
};
const wallets_PaymentOutcome_closed_guide = {
    expected: {
        "#/oneOf/0/properties/channelId": "1 to 64 digits",
        "#/oneOf/0/properties/paidAt": "milliseconds since 1970",
        "#/oneOf/0/properties/amount": "an integer of minor units from 1 to 99999999999",
        "#/oneOf/2/properties/code": "a code of the catalogue",
        "#/oneOf/4/properties/channelId": "1 to 64 digits",
        "#/oneOf/4/properties/refundedAt": "milliseconds since 1970",
        "#/oneOf/4/properties/amount": "an integer of minor units from 1 to 99999999999",
    },
    alternatives: {},
    conditions: {},
};
const wallets_WalletError_closed_guide = {
    expected: {},
    alternatives: {},
    conditions: {},
};
const wallets_CloseOutcome_closed_guide = {
    expected: {
        "#/oneOf/1/properties/channelId": "1 to 64 digits",
        "#/oneOf/1/properties/paidAt": "milliseconds since 1970",
        "#/oneOf/1/properties/amount": "an integer of minor units from 1 to 99999999999",
    },
    alternatives: {},
    conditions: {},
};
const wallets_EndingOutcome_closed_guide = {
    expected: {
        "#/oneOf/1/properties/channelId": "1 to 64 digits",
        "#/oneOf/1/properties/refundedAt": "milliseconds since 1970",
        "#/oneOf/1/properties/amount": "an integer of minor units from 1 to 99999999999",
        "#/oneOf/2/properties/code": "a code of the catalogue",
    },
    alternatives: {},
    conditions: {},
};
const wallets_RefundOutcome_closed_guide = {
    expected: {
        "#/oneOf/1/properties/channelId": "1 to 64 digits",
        "#/oneOf/1/properties/refundedAt": "milliseconds since 1970",
        "#/oneOf/1/properties/amount": "an integer of minor units from 1 to 99999999999",
        "#/oneOf/2/properties/code": "a code of the catalogue",
    },
    alternatives: {},
    conditions: {},
};
const wallets_Ledger_closed_guide = {
    expected: {
        "#/properties/orders/items/properties/orderId": "1 to 40 digits",
        "#/properties/orders/items/properties/appCode": "1 to 64 letters or digits",
        "#/properties/orders/items/properties/amount": "an integer of minor units from 1 to 99999999999",
        "#/properties/orders/items/properties/currency": "a currency code of ISO 4217, three capital letters",
        "#/properties/orders/items/properties/openedAt": "milliseconds since 1970",
        "#/properties/orders/items/properties/entries/items/properties/amount": "an integer of minor units from 1 to 99999999999",
        "#/properties/orders/items/properties/entries/items/properties/at": "milliseconds since 1970",
        "#/properties/orders/items/properties/entries/items/properties/channelId": "1 to 64 digits",
        "#/properties/orders/items/properties/refunds/items/properties/refundId": "1 to 40 digits",
        "#/properties/orders/items/properties/refunds/items/properties/amount": "an integer of minor units from 1 to 99999999999",
    },
    alternatives: {},
    conditions: {},
};
const upTo3Digits = /^[1-9]\d{0,2}$/;
const upTo7Digits = /^[1-9]\d{0,6}$/;
const upTo11Digits = /^[1-9]\d{0,10}$/;
export const validateRequest = {
    createPayment(fields) {
        const value = {};
        let text;
        if ((text = fields["mchid"]))
            value["mchid"] = text;
        if ((text = fields["pay_type"]))
            value["pay_type"] = text;
        if ((text = fields["out_trade_no"]))
            value["out_trade_no"] = text;
        if ((text = fields["txamt"]))
            value["txamt"] = upTo11Digits.test(text) ? Number(text) : text;
        if ((text = fields["txdtm"]))
            value["txdtm"] = text;
        if ((text = fields["udid"]))
            value["udid"] = text;
        if ((text = fields["auth_code"]))
            value["auth_code"] = text;
        if ((text = fields["openid"]))
            value["openid"] = text;
        if ((text = fields["lnglat"]))
            value["lnglat"] = text;
        if ((text = fields["txcurrcd"]))
            value["txcurrcd"] = text;
        if ((text = fields["goods_name"]))
            value["goods_name"] = text;
        if ((text = fields["notify_url"]))
            value["notify_url"] = text;
        if ((text = fields["return_url"]))
            value["return_url"] = text;
        if ((text = fields["expired_time"]))
            value["expired_time"] = upTo3Digits.test(text) ? Number(text) : text;
        return trade_PaymentRequest(value)
            ? { ok: true, value }
            : { ok: false, errors: fieldErrors(trade_PaymentRequest.errors, trade_PaymentRequest_guide) };
    },
    closeOrder(fields) {
        const value = {};
        let text;
        if ((text = fields["mchid"]))
            value["mchid"] = text;
        if ((text = fields["syssn"]))
            value["syssn"] = text;
        if ((text = fields["out_trade_no"]))
            value["out_trade_no"] = text;
        if ((text = fields["txdtm"]))
            value["txdtm"] = text;
        if ((text = fields["txamt"]))
            value["txamt"] = upTo11Digits.test(text) ? Number(text) : text;
        if ((text = fields["udid"]))
            value["udid"] = text;
        return trade_CloseRequest(value)
            ? { ok: true, value }
            : { ok: false, errors: fieldErrors(trade_CloseRequest.errors, trade_CloseRequest_guide) };
    },
    createRefund(fields) {
        const value = {};
        let text;
        if ((text = fields["mchid"]))
            value["mchid"] = text;
        if ((text = fields["syssn"]))
            value["syssn"] = text;
        if ((text = fields["out_trade_no"]))
            value["out_trade_no"] = text;
        if ((text = fields["txamt"]))
            value["txamt"] = upTo11Digits.test(text) ? Number(text) : text;
        if ((text = fields["txdtm"]))
            value["txdtm"] = text;
        if ((text = fields["udid"]))
            value["udid"] = text;
        if ((text = fields["txcurrcd"]))
            value["txcurrcd"] = text;
        return trade_RefundRequest(value)
            ? { ok: true, value }
            : { ok: false, errors: fieldErrors(trade_RefundRequest.errors, trade_RefundRequest_guide) };
    },
    createReversal(fields) {
        const value = {};
        let text;
        if ((text = fields["mchid"]))
            value["mchid"] = text;
        if ((text = fields["syssn"]))
            value["syssn"] = text;
        if ((text = fields["out_trade_no"]))
            value["out_trade_no"] = text;
        if ((text = fields["txdtm"]))
            value["txdtm"] = text;
        if ((text = fields["txamt"]))
            value["txamt"] = upTo11Digits.test(text) ? Number(text) : text;
        if ((text = fields["udid"]))
            value["udid"] = text;
        return trade_ReversalRequest(value)
            ? { ok: true, value }
            : { ok: false, errors: fieldErrors(trade_ReversalRequest.errors, trade_ReversalRequest_guide) };
    },
    queryTransactions(fields) {
        const value = {};
        let text;
        if ((text = fields["mchid"]))
            value["mchid"] = text;
        if ((text = fields["syssn"]))
            value["syssn"] = text;
        if ((text = fields["out_trade_no"]))
            value["out_trade_no"] = text;
        if ((text = fields["pay_type"]))
            value["pay_type"] = text;
        if ((text = fields["respcd"]))
            value["respcd"] = text;
        if ((text = fields["start_time"]))
            value["start_time"] = text;
        if ((text = fields["end_time"]))
            value["end_time"] = text;
        if ((text = fields["page"]))
            value["page"] = upTo7Digits.test(text) ? Number(text) : text;
        if ((text = fields["page_size"]))
            value["page_size"] = upTo3Digits.test(text) ? Number(text) : text;
        return trade_QueryRequest(value)
            ? { ok: true, value }
            : { ok: false, errors: fieldErrors(trade_QueryRequest.errors, trade_QueryRequest_guide) };
    }
};
export const validateResponse = {
    createPayment(status, body, options) {
        switch (status) {
            case 200: return checkBody(trade_PaymentResponse_closed, trade_PaymentResponse_closed_guide, body, options);
            case 400: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 401: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 403: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 404: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 405: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 413: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 415: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 429: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 500: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 503: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            default: return undeclaredStatus("createPayment", status);
        }
    },
    closeOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(trade_CloseResponse_closed, trade_CloseResponse_closed_guide, body, options);
            case 400: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 401: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 403: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 404: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 405: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 413: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 415: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 429: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 500: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 503: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            default: return undeclaredStatus("closeOrder", status);
        }
    },
    createRefund(status, body, options) {
        switch (status) {
            case 200: return checkBody(trade_RefundResponse_closed, trade_RefundResponse_closed_guide, body, options);
            case 400: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 401: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 403: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 404: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 405: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 413: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 415: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 429: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 500: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 503: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            default: return undeclaredStatus("createRefund", status);
        }
    },
    createReversal(status, body, options) {
        switch (status) {
            case 200: return checkBody(trade_ReversalResponse_closed, trade_ReversalResponse_closed_guide, body, options);
            case 400: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 401: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 403: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 404: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 405: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 413: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 415: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 429: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 500: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 503: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            default: return undeclaredStatus("createReversal", status);
        }
    },
    queryTransactions(status, body, options) {
        switch (status) {
            case 200: return checkBody(trade_QueryResponse_closed, trade_QueryResponse_closed_guide, body, options);
            case 400: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 401: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 403: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 404: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 405: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 413: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 415: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 429: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 500: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            case 503: return checkBody(trade_ErrorResponse_closed, trade_ErrorResponse_closed_guide, body, options);
            default: return undeclaredStatus("queryTransactions", status);
        }
    }
};
export function validateNotification(body, options) { return checkBody(trade_Notification_closed, trade_Notification_closed_guide, body, options); }
export const validateSandboxRequest = {
    createSandboxApp(body) { return checkBody(sandbox_NewSandboxApp, sandbox_NewSandboxApp_guide, body === undefined ? {} : body); },
    approveOrder(body) { return checkBody(sandbox_OrderApproval, sandbox_OrderApproval_guide, body === undefined ? {} : body); },
    advanceClock(body) { return checkBody(sandbox_ClockAdvance, sandbox_ClockAdvance_guide, body); },
    planFaults(body) { return checkBody(sandbox_FaultPlan, sandbox_FaultPlan_guide, body); },
    checkSignature(body) { return checkBody(sandbox_SignatureQuestion, sandbox_SignatureQuestion_guide, body); }
};
export const validateSandboxResponse = {
    createSandboxApp(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_SandboxApp_closed, sandbox_SandboxApp_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 413: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 415: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("createSandboxApp", status);
        }
    },
    approveOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_OrderOutcome_closed, sandbox_OrderOutcome_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 409: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 413: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 415: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("approveOrder", status);
        }
    },
    declineOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_OrderOutcome_closed, sandbox_OrderOutcome_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 409: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("declineOrder", status);
        }
    },
    advanceClock(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_ClockReading_closed, sandbox_ClockReading_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 413: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 415: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("advanceClock", status);
        }
    },
    planFaults(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_PlannedFaults_closed, sandbox_PlannedFaults_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 413: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 415: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("planFaults", status);
        }
    },
    listNotifications(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_NotificationList_closed, sandbox_NotificationList_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("listNotifications", status);
        }
    },
    resendNotification(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_NotificationRecord_closed, sandbox_NotificationRecord_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("resendNotification", status);
        }
    },
    listTransactions(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_TransactionList_closed, sandbox_TransactionList_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("listTransactions", status);
        }
    },
    readTransaction(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_TransactionDetail_closed, sandbox_TransactionDetail_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("readTransaction", status);
        }
    },
    checkSignature(status, body, options) {
        switch (status) {
            case 200: return checkBody(sandbox_SignatureFinding_closed, sandbox_SignatureFinding_closed_guide, body, options);
            case 400: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 403: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 404: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 405: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 413: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 415: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 429: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 500: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            case 503: return checkBody(sandbox_SandboxError_closed, sandbox_SandboxError_closed_guide, body, options);
            default: return undeclaredStatus("checkSignature", status);
        }
    }
};
export const validateWalletRequest = {
    openWalletOrder(body) { return checkBody(wallets_NewOrder, wallets_NewOrder_guide, body); },
    createWalletRefund(body) { return checkBody(wallets_NewRefund, wallets_NewRefund_guide, body); },
    approveWalletOrder(body) { return checkBody(wallets_Approval, wallets_Approval_guide, body); },
    advanceWalletClock(body) { return checkBody(wallets_ClockAdvance, wallets_ClockAdvance_guide, body); },
    replaceWalletFaults(body) { return checkBody(wallets_FaultPlan, wallets_FaultPlan_guide, body); }
};
export const validateWalletResponse = {
    openWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_PaymentOutcome_closed, wallets_PaymentOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 413: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("openWalletOrder", status);
        }
    },
    readWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_PaymentOutcome_closed, wallets_PaymentOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("readWalletOrder", status);
        }
    },
    closeWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_CloseOutcome_closed, wallets_CloseOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("closeWalletOrder", status);
        }
    },
    revokeWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_EndingOutcome_closed, wallets_EndingOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("revokeWalletOrder", status);
        }
    },
    cancelWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_EndingOutcome_closed, wallets_EndingOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("cancelWalletOrder", status);
        }
    },
    createWalletRefund(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_RefundOutcome_closed, wallets_RefundOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 413: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("createWalletRefund", status);
        }
    },
    readWalletRefund(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_RefundOutcome_closed, wallets_RefundOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("readWalletRefund", status);
        }
    },
    approveWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_PaymentOutcome_closed, wallets_PaymentOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 404: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 413: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("approveWalletOrder", status);
        }
    },
    declineWalletOrder(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_PaymentOutcome_closed, wallets_PaymentOutcome_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 404: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 409: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("declineWalletOrder", status);
        }
    },
    advanceWalletClock(status, body, options) {
        switch (status) {
            case 204: return checkNoBody(body);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 413: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("advanceWalletClock", status);
        }
    },
    readWalletLedger(status, body, options) {
        switch (status) {
            case 200: return checkBody(wallets_Ledger_closed, wallets_Ledger_closed_guide, body, options);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("readWalletLedger", status);
        }
    },
    replaceWalletFaults(status, body, options) {
        switch (status) {
            case 204: return checkNoBody(body);
            case 400: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 401: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 404: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 413: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            case 500: return checkBody(wallets_WalletError_closed, wallets_WalletError_closed_guide, body, options);
            default: return undeclaredStatus("replaceWalletFaults", status);
        }
    }
};
