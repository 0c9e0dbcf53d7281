package daybook.app.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.EntryShape.Receipt;
import daybook.core.journal.Entry;
import daybook.core.timeline.Logged;
import daybook.core.word.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its history as the journal file holds it: the entry as it counts, {@code history} with what each
 * correction changed ({@code was}: the changed fields only, null where there was none), {@code retracted}.
 */
public final class LoggedShape {
    private LoggedShape() {}

    /** What reading came to. */
    public sealed interface Told {

        /** @param leftOut fields this version does not know */
        record Whole(Logged logged, Set<String> leftOut) implements Told {}

        /** A kind this version does not keep. */
        record NotBuilt(String kind) implements Told {}

        record Wrong(List<FieldProblem> problems) implements Told {}
    }

    public static ObjectNode write(Logged logged) {
        ObjectNode node = EntryShape.write(logged.entry());
        ZoneId zone = logged.entry().stamp().zone();
        if (!logged.history().isEmpty()) {
            node.putArray("history").addAll(steps(logged, zone));
        }
        Logged.Retraction back = logged.retraction();
        if (back != null) {
            node.set(
                    "retracted",
                    new Shape()
                            .at("at", back.at(), zone)
                            .put("reason", back.reason())
                            .node());
        }
        return node;
    }

    private static Deque<ObjectNode> steps(Logged logged, ZoneId zone) {
        Deque<ObjectNode> steps = new ArrayDeque<>();
        ObjectNode after = EntryShape.write(logged.entry());
        for (Logged.Past past : logged.history().reversed()) {
            ObjectNode before = EntryShape.write(past.entry());
            ObjectNode step = new Shape().at("until", past.until(), zone).node();
            step.set("was", changed(before, after));
            steps.push(step);
            after = before;
        }
        return steps;
    }

    private static ObjectNode changed(ObjectNode before, ObjectNode after) {
        ObjectNode was = before.objectNode();
        for (Map.Entry<String, JsonNode> field : before.properties()) {
            if (!field.getValue().equals(after.get(field.getKey()))) {
                was.set(field.getKey(), field.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> field : after.properties()) {
            if (!before.has(field.getKey())) {
                was.putNull(field.getKey());
            }
        }
        return was;
    }

    /** @param now stands in where a file does not say when something was written */
    public static Told read(ObjectNode node, Instant now) {
        Story story = new Story(now);
        story.tell(node);
        if (story.notBuilt != null) {
            return new Told.NotBuilt(story.notBuilt);
        }
        Entry entry = story.newest;
        return entry == null || !story.problems.isEmpty()
                ? new Told.Wrong(story.problems)
                : new Told.Whole(new Logged(entry, new ArrayList<>(story.past), story.retraction), story.leftOut);
    }

    /** One entry read back through its corrections, newest first. */
    private static final class Story {
        private final Instant now;
        private final Deque<Logged.Past> past = new ArrayDeque<>();
        private final List<FieldProblem> problems = new ArrayList<>();
        private final Set<String> leftOut = new TreeSet<>();
        private @Nullable Entry newest;
        private Logged.@Nullable Retraction retraction;
        private @Nullable String notBuilt;

        Story(Instant now) {
            this.now = now;
        }

        void tell(ObjectNode node) {
            Fields outside = new Fields(node);
            List<ObjectNode> history = outside.objects("history");
            if (node.get("retracted") instanceof ObjectNode back) {
                retracted(new Fields(back));
            }
            problems.addAll(outside.problems());
            ObjectNode state = node.deepCopy();
            state.remove(List.of("history", "retracted"));
            newest = entry(state).orElse(null);
            for (ObjectNode step : history.reversed()) {
                if (newest == null) {
                    return;
                }
                corrected(step, state);
            }
        }

        private void retracted(Fields back) {
            Instant at =
                    back.needed("at", back.time("at", OffsetDateTime::parse).map(OffsetDateTime::toInstant));
            if (at != null) {
                retraction = new Logged.Retraction(at, back.words("reason").orElse(null));
            }
            problems.addAll(back.problems());
        }

        private void corrected(ObjectNode step, ObjectNode state) {
            Fields fields = new Fields(step);
            Instant until = fields.needed(
                    "until", fields.time("until", OffsetDateTime::parse).map(OffsetDateTime::toInstant));
            problems.addAll(fields.problems());
            if (!(step.get("was") instanceof ObjectNode was) || was.has("id") || was.has("kind")) {
                problems.add(new FieldProblem("history", "not-a-correction"));
                return;
            }
            for (Map.Entry<String, JsonNode> field : was.properties()) {
                if (field.getValue().isNull()) {
                    state.remove(field.getKey());
                } else {
                    state.set(field.getKey(), field.getValue());
                }
            }
            Optional<Entry> before = entry(state);
            if (until != null && before.isPresent()) {
                past.push(new Logged.Past(before.get(), until));
            }
        }

        private Optional<Entry> entry(ObjectNode state) {
            Fields fields = new Fields(state);
            Instant written = fields.time("written", OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .orElse(now);
            Source source = fields.code("source", Source.class).orElse(Source.API);
            switch (new EntryReader(fields, new Receipt(written, source)).read()) {
                case EntryShape.Reading.Read read -> {
                    leftOut.addAll(read.leftOut());
                    return Optional.of(read.entry());
                }
                case EntryShape.Reading.NotBuilt other -> notBuilt = other.kind();
                case EntryShape.Reading.Wrong wrong -> problems.addAll(wrong.problems());
            }
            return Optional.empty();
        }
    }
}
