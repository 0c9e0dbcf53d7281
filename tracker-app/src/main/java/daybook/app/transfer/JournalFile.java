package daybook.app.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.Settings;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Plans;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The portable file of a whole journal, {@code daybook-journal} version 1: plain JSON, one person, boundary or entry a
 * line. Issued reports stay out: they are promises about one sealed file, and mean nothing in another. So do settings, which
 * belong to one machine, and the safety plan, which stays apart: a plain file is no place for whom to call and where to go.
 */
public final class JournalFile {
    static final String FORMAT = "daybook-journal";
    static final int VERSION = 1;
    static final ObjectMapper MAPPER = new ObjectMapper();

    private JournalFile() {}

    public static byte[] write(Timeline timeline, OffsetDateTime made) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("  \"format\": \"").append(FORMAT).append("\",\n");
        text.append("  \"version\": ").append(VERSION).append(",\n");
        text.append("  \"made\": \"")
                .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made))
                .append("\",\n");
        for (Listed list : Listed.values()) {
            // a practice of every list that nobody chose anything of has nothing but its id
            list(text, list.code(), list.all(timeline).stream().filter(shape -> shape.size() > 1));
        }
        list(text, "entries", entries(timeline).map(LoggedShape::write));
        text.setLength(text.length() - 2);
        return text.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a journal may hold and its file never does. */
    public enum Apart implements Coded {
        SAFETY_PLAN("safety-plan"),
        SETTINGS("settings"),
        REPORTS("reports");

        private final String code;

        Apart(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @return what this journal holds that stays out of its file, so that nobody takes the file for all of it */
    public static List<Apart> leftOut(Timeline timeline) {
        Plans plans = timeline.plans();
        return Stream.of(
                        plans.safetyPlan().equals(SafetyPlan.NONE) ? null : Apart.SAFETY_PLAN,
                        plans.settings().equals(Settings.NONE) ? null : Apart.SETTINGS,
                        timeline.reports().isEmpty() ? null : Apart.REPORTS)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @return every entry ever logged, taken back or not, in the order they happened */
    static Stream<Logged> entries(Timeline timeline) {
        return timeline.span().stream()
                .flatMap(span -> timeline.days(span).stream())
                .flatMap(day -> day.all().stream());
    }

    private static void list(StringBuilder text, String name, Stream<ObjectNode> all) {
        List<String> lines = all.map(JournalFile::json).toList();
        text.append("  \"").append(name).append("\": [");
        if (!lines.isEmpty()) {
            text.append("\n    ").append(String.join(",\n    ", lines)).append("\n  ");
        }
        text.append("],\n");
    }

    private static String json(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written");
        }
    }
}
