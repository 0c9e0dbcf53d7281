package daybook.app.web.month;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.core.word.DetachmentSign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fifteen signs as a form asks them. */
final class Signs {
    private static final int MOST = 2;

    private Signs() {}

    /** One sign: its field in the form, and its word. */
    record Row(String field, String code, String label) {}

    static List<Row> rows(Desk desk, String field) {
        return List.of(DetachmentSign.values()).stream()
                .map(sign ->
                        new Row(field + "[" + sign.code() + "]", sign.code(), desk.words("detachment." + sign.code())))
                .toList();
    }

    static List<Choice> levels(Desk desk) {
        return IntStream.rangeClosed(0, MOST)
                .mapToObj(level -> new Choice(String.valueOf(level), desk.words("month.level." + level)))
                .toList();
    }

    static Map<DetachmentSign, Integer> read(Reading read, String field, Map<String, String> typed) {
        Map<DetachmentSign, Integer> said = new LinkedHashMap<>();
        for (DetachmentSign sign : DetachmentSign.values()) {
            Integer level = read.step(field + "[" + sign.code() + "]", typed.get(sign.code()), MOST);
            if (level != null) {
                said.put(sign, level);
            }
        }
        return said;
    }

    static Map<String, String> filled(Map<DetachmentSign, Integer> said) {
        Map<String, String> filled = new LinkedHashMap<>();
        said.forEach((sign, level) -> filled.put(sign.code(), level.toString()));
        return filled;
    }
}
