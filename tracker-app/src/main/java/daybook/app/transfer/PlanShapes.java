package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.Experiment;
import daybook.core.timeline.Pattern;
import daybook.core.timeline.Practice;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Patterns, practices and experiments as JSON. What is read is null where a field is wrong: ask the fields. */
public final class PlanShapes {
    /** Where a file does not say from when on: before any entry. */
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private PlanShapes() {}

    public static ObjectNode write(Pattern pattern) {
        return new Shape()
                .put("id", pattern.id())
                .put("name", pattern.name())
                .put("retired", pattern.retired())
                .node();
    }

    static @Nullable Pattern pattern(Fields fields) {
        PatternId id = fields.needed("id", fields.id("id", PatternId::new));
        OwnWords name = fields.needed("name", fields.words("name"));
        LocalDate retired = fields.time("retired", LocalDate::parse).orElse(null);
        return id == null || name == null ? null : new Pattern(id, name, retired);
    }

    /** As it stands now; how it stood before in {@code earlier}. How every list has it from the start is not told. */
    public static ObjectNode write(Practice practice) {
        List<Practice.Version> told = practice.versions()
                .subList(fromTheStart(practice.id()).size(), practice.versions().size());
        Shape shape = new Shape().put("id", practice.id());
        if (!told.isEmpty()) {
            version(told.getLast(), shape);
        }
        ObjectNode node = shape.put("retired", practice.retired()).node();
        if (told.size() > 1) {
            ArrayNode earlier = node.putArray("earlier");
            told.subList(0, told.size() - 1)
                    .forEach(
                            version -> earlier.add(version(version, new Shape()).node()));
        }
        return node;
    }

    private static Shape version(Practice.Version version, Shape shape) {
        PracticeTerms terms = version.terms();
        return shape.put("kind", terms.kind())
                .put("name", terms.name())
                .put("perWeek", terms.perWeek())
                .put("from", version.from());
    }

    /** @return the versions of a practice that no journal is without */
    private static List<Practice.Version> fromTheStart(PracticeId practice) {
        return Timeline.EMPTY.plans().practice(practice).map(Practice::versions).orElse(List.of());
    }

    static @Nullable Practice practice(Fields fields) {
        PracticeId id = fields.needed("id", fields.id("id", PracticeId::new));
        LocalDate retired = fields.time("retired", LocalDate::parse).orElse(null);
        if (id == null) {
            return null;
        }
        List<Practice.Version> versions = new ArrayList<>(fromTheStart(id));
        for (ObjectNode one : fields.objects("earlier")) {
            Fields earlier = new Fields(one);
            versions.add(version(id, earlier));
            earlier.problems().forEach(problem -> fields.wrong("earlier." + problem.field(), problem.code()));
        }
        if (versions.isEmpty() || says(fields)) {
            versions.add(version(id, fields));
        }
        return new Practice(id, versions, retired);
    }

    /** A practice of every list may only say that it is not used any more. */
    private static boolean says(Fields fields) {
        return List.of("kind", "name", "perWeek", "from").stream().anyMatch(field -> fields.is(field, any -> true));
    }

    private static Practice.Version version(PracticeId id, Fields fields) {
        PracticeKind kind = fields.code("kind", PracticeKind.class)
                .or(() -> Coded.of(PracticeKind.class, id.value()))
                .orElse(PracticeKind.OWN);
        OwnWords name = fields.words("name").orElse(null);
        Integer perWeek = fields.step("perWeek", 1, Integer.MAX_VALUE).orElse(null);
        LocalDate from = fields.time("from", LocalDate::parse).orElse(ALWAYS);
        return new Practice.Version(from, new PracticeTerms(kind, name, perWeek));
    }

    public static ObjectNode write(Experiment experiment) {
        ExperimentTerms terms = experiment.terms();
        ObjectNode node = new Shape()
                .put("id", experiment.id())
                .put("plan", terms.plan())
                .put("days", (Integer) terms.days())
                .put("from", terms.from())
                .orNull("lot", null)
                .orNull("ended", experiment.ended())
                .node();
        ExperimentTerms.Lot lot = terms.lot();
        if (lot != null) {
            node.putObject("lot")
                    .put("first", lot.first())
                    .put("last", lot.last())
                    .put("drawn", lot.drawn());
        }
        return node;
    }

    static @Nullable Experiment experiment(Fields fields) {
        ExperimentId id = fields.needed("id", fields.id("id", ExperimentId::new));
        OwnWords plan = fields.needed("plan", fields.words("plan"));
        Integer days = fields.needed("days", day(fields, "days"));
        LocalDate from = fields.needed("from", fields.time("from", LocalDate::parse));
        ExperimentTerms.Lot lot = fields.inside("lot").map(PlanShapes::lot).orElse(null);
        LocalDate ended = fields.time("ended", LocalDate::parse).orElse(null);
        return id == null || plan == null || days == null || from == null
                ? null
                : new Experiment(id, new ExperimentTerms(plan, days, from, lot), ended);
    }

    private static ExperimentTerms.@Nullable Lot lot(Fields lot) {
        Integer first = lot.needed("first", day(lot, "first"));
        Integer last = lot.needed("last", day(lot, "last"));
        Integer drawn = lot.needed("drawn", day(lot, "drawn"));
        return first == null || last == null || drawn == null ? null : new ExperimentTerms.Lot(first, last, drawn);
    }

    private static Optional<Integer> day(Fields fields, String field) {
        return fields.step(field, 1, Integer.MAX_VALUE);
    }
}
