import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads JSON, because Java brings no reader along. Where you have Jackson or Gson, use that instead. */
final class Json {
    private final String text;
    private int at = 0;

    private Json(String text) {
        this.text = text;
    }

    /** A JSON object. Strings and numbers both become strings, so that no amount is ever rounded. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(byte[] bytes) {
        Json json = new Json(new String(bytes, UTF_8));
        if (json.value() instanceof Map<?, ?> object && json.peek() == '\0') return (Map<String, Object>) object;
        throw json.wrong();
    }

    /** The objects of an array that a member holds. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> object, String member) {
        return (List<Map<String, Object>>) object.get(member);
    }

    private Object value() {
        switch (peek()) {
            case '{': {
                Map<String, Object> object = new LinkedHashMap<>();
                for (boolean more = open('}'); more; more = next('}')) {
                    String name = string();
                    expect(':');
                    object.put(name, value());
                }
                return object;
            }
            case '[': {
                List<Object> list = new ArrayList<>();
                for (boolean more = open(']'); more; more = next(']')) list.add(value());
                return list;
            }
            case '"':
                return string();
            default:
                int start = at;
                while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
                String word = text.substring(start, at);
                if (word.equals("null")) return null;
                if (word.matches("true|false|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) return word;
                throw wrong();
        }
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
                if (c == 'u' && at + 4 <= text.length()) {
                    c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                } else if ("bfnrt".indexOf(c) >= 0) {
                    c = "\b\f\n\r\t".charAt("bfnrt".indexOf(c));
                }
            }
            string.append(c);
        }
        expect('"');
        return string.toString();
    }

    /** Opens an object or array, and tells whether it has anything in it. */
    private boolean open(char end) {
        at++;
        if (peek() != end) return true;
        at++;
        return false;
    }

    /** Goes on to the next member, and tells whether there is one. */
    private boolean next(char end) {
        boolean more = peek() != end;
        expect(more ? ',' : end);
        return more;
    }

    private void expect(char wanted) {
        if (peek() != wanted) throw wrong();
        at++;
    }

    /** The next character that is no white space; NUL at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not the JSON that was expected, at character " + at);
    }
}
