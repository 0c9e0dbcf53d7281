package daybook.app.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.EntryShape;
import daybook.app.transfer.FieldProblem;
import daybook.core.journal.Entry;
import daybook.core.word.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entries out of a request, all of them or all that is wrong with them. */
final class ReadEntries {
    private static final String LIST = "entries";
    private static final int MOST = 500;

    private ReadEntries() {}

    static boolean several(ObjectNode sent) {
        return sent.has(LIST);
    }

    static List<Entry> of(ObjectNode sent, Instant now) {
        if (!several(sent)) {
            return List.of(one(sent, now, ""));
        }
        JsonNode list = sent.get(LIST);
        if (!list.isArray() || sent.size() > 1) {
            throw Problem.invalid(LIST, list.isArray() ? "not-alone" : "not-a-list")
                    .stop();
        }
        if (list.isEmpty() || list.size() > MOST) {
            throw Problem.invalid(LIST, list.isEmpty() ? "missing" : "too-many-at-once")
                    .stop();
        }
        List<Entry> all = new ArrayList<>();
        List<Problem.Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                all.add(one(list.get(i), now, LIST + "[" + i + "]."));
            } catch (Stopped no) {
                wrong.addAll(no.problem().errors());
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong).stop();
        }
        return all;
    }

    /** @param inside what the names of its fields begin with */
    static Entry one(JsonNode sent, Instant now, String inside) {
        if (!(sent instanceof ObjectNode entry)) {
            throw Problem.invalid(LIST, "not-an-object").stop();
        }
        return switch (EntryShape.read(entry, new EntryShape.Receipt(now, Source.API))) {
            case EntryShape.Reading.Read(var read, var leftOut) when leftOut.isEmpty() -> read;
            case EntryShape.Reading.Read(var ignored, var leftOut) ->
                throw invalid(leftOut.stream().map(field -> new FieldProblem(field, "unknown")), inside);
            case EntryShape.Reading.NotBuilt ignored ->
                throw Problem.invalid(inside + "kind", "unknown-code").stop();
            case EntryShape.Reading.Wrong(var problems) -> throw invalid(problems.stream(), inside);
        };
    }

    private static Stopped invalid(Stream<FieldProblem> problems, String inside) {
        return Problem.invalid(wrong(problems, inside)).stop();
    }

    /** A name nobody knows may be anything somebody typed: only what looks like a field’s is told. */
    static List<Problem.Wrong> wrong(Stream<FieldProblem> problems, String inside) {
        return problems.map(problem -> new Problem.Wrong(
                        inside + (problem.code().equals("unknown") && !plain(problem.field()) ? "?" : problem.field()),
                        problem.code()))
                .distinct()
                .toList();
    }

    private static boolean plain(String name) {
        return name.matches("[a-z][A-Za-z.]{0,30}");
    }
}
