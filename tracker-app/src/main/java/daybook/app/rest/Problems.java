package daybook.app.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Problems as JSON, with a sentence for each field. */
@Component
class Problems {
    private static final Pattern RANGE = Pattern.compile("not-(-?\\d+)-to-(-?\\d+)");
    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    byte[] json(Problem problem, Locale locale) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("type", "urn:daybook:problem:" + problem.code())
                .put("title", sentence(problem.code(), locale))
                .put("status", problem.status())
                .put("code", problem.code());
        if (!problem.errors().isEmpty()) {
            ArrayNode errors = node.putArray("errors");
            problem.errors().forEach(wrong -> errors.add(json(wrong, locale)));
        }
        return Json.bytes(node);
    }

    private ObjectNode json(Problem.Wrong wrong, Locale locale) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("field", wrong.field())
                .put("code", wrong.code())
                .put("message", sentence(wrong.code(), locale));
        if (!wrong.near().isEmpty()) {
            ArrayNode near = node.putArray("near");
            wrong.near().forEach(near::add);
        }
        return node;
    }

    /** A rule of the journal has its sentence already; what only a program can get wrong has one here. */
    private String sentence(String code, Locale locale) {
        Matcher range = RANGE.matcher(code);
        if (range.matches()) {
            return words.getMessage(
                    "rest.not-in-range",
                    new Object[] {
                        range.group(1),
                        Integer.toString(Integer.MAX_VALUE).equals(range.group(2)) ? "…" : range.group(2)
                    },
                    locale);
        }
        String rule = words.getMessage("refused." + code, null, "", locale);
        return rule == null || rule.isEmpty() ? words.getMessage("rest." + code, null, locale) : rule;
    }
}
