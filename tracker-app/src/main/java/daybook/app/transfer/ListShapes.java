package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.MeasureTerms;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Person;
import daybook.core.timeline.Phase;
import daybook.core.word.Better;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.Ids;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People, boundaries, phases and own measures as JSON. What is read is null where a field is wrong: ask the fields. */
public final class ListShapes {
    private ListShapes() {}

    public static ObjectNode write(Person person) {
        return new Shape()
                .put("id", person.id())
                .put("alias", person.alias())
                .put("kind", person.kind())
                .put("supporter", (Boolean) person.supporter())
                .put("separate", (Boolean) person.separate())
                .node();
    }

    static @Nullable Person person(Fields fields) {
        PersonId id = fields.needed("id", fields.id("id", PersonId::new));
        OwnWords alias = fields.needed("alias", fields.words("alias"));
        PersonKind kind = fields.needed("kind", fields.code("kind", PersonKind.class));
        boolean supporter = fields.yesNo("supporter").orElse(false);
        boolean separate = fields.yesNo("separate").orElse(false);
        return id == null || alias == null || kind == null ? null : new Person(id, alias, kind, supporter, separate);
    }

    public static ObjectNode write(Boundary boundary) {
        ObjectNode node = new Shape()
                .put("id", boundary.id())
                .orNull("retired", boundary.retired())
                .node();
        ArrayNode versions = node.putArray("versions");
        boundary.versions().forEach(version -> versions.add(write(version)));
        return node;
    }

    private static ObjectNode write(Boundary.Version version) {
        BoundaryTerms terms = version.terms();
        return new Shape()
                .put("version", (Integer) version.number())
                .put("from", version.from())
                .put("kind", terms.kind())
                .texts("people", terms.people().stream().map(PersonId::value).toList())
                .put("value", terms.value())
                .put("limit", terms.limit())
                .put("script", terms.script())
                .put("consequence", terms.consequence())
                .node();
    }

    /** @return with its versions in the order of the list, numbered from 1 */
    static @Nullable Boundary boundary(Fields fields) {
        BoundaryId id = fields.needed("id", fields.id("id", BoundaryId::new));
        LocalDate retired = fields.time("retired", LocalDate::parse).orElse(null);
        List<Boundary.Version> versions = new ArrayList<>();
        for (ObjectNode one : fields.objects("versions")) {
            Boundary.Version version = version(new Fields(one), versions.size() + 1, fields);
            if (version != null) {
                versions.add(version);
            }
        }
        if (versions.isEmpty() && fields.problems().isEmpty()) {
            fields.wrong("versions", "missing");
        }
        return id == null || !fields.problems().isEmpty() ? null : new Boundary(id, versions, retired);
    }

    private static Boundary.@Nullable Version version(Fields version, int number, Fields boundary) {
        if (version.step("version", 1, Integer.MAX_VALUE).orElse(number) != number) {
            version.wrong("version", "not-in-order");
        }
        LocalDate from = version.needed("from", version.time("from", LocalDate::parse));
        BoundaryTerms terms = terms(version);
        version.problems().forEach(problem -> boundary.wrong("versions." + problem.field(), problem.code()));
        return from == null || terms == null ? null : new Boundary.Version(number, from, terms);
    }

    /** What a boundary says from a day on, without its number. */
    record Terms(LocalDate from, BoundaryTerms terms) {}

    /** @param today where it does not say from when on */
    static @Nullable Terms terms(Fields fields, LocalDate today) {
        LocalDate from = fields.time("from", LocalDate::parse).orElse(today);
        BoundaryTerms terms = terms(fields);
        return terms == null ? null : new Terms(from, terms);
    }

    private static @Nullable BoundaryTerms terms(Fields fields) {
        BoundaryKind kind = fields.needed("kind", fields.code("kind", BoundaryKind.class));
        OwnWords limit = fields.needed("limit", fields.words("limit"));
        Set<PersonId> people = new LinkedHashSet<>();
        for (String person : fields.texts("people")) {
            if (Ids.valid(person)) {
                people.add(new PersonId(person));
            } else {
                fields.wrong("people", "not-an-id");
            }
        }
        OwnWords value = fields.words("value").orElse(null);
        OwnWords script = fields.words("script").orElse(null);
        OwnWords consequence = fields.words("consequence").orElse(null);
        return kind == null || limit == null
                ? null
                : new BoundaryTerms(kind, people, limit, value, script, consequence);
    }

    public static ObjectNode write(Phase phase) {
        return new Shape()
                .put("id", phase.id())
                .put("person", phase.person())
                .put("kind", phase.kind())
                .put("from", phase.from())
                .orNull("to", phase.to())
                .put("label", phase.label())
                .node();
    }

    static @Nullable Phase phase(Fields fields) {
        PhaseId id = fields.needed("id", fields.id("id", PhaseId::new));
        PersonId person = fields.id("person", PersonId::new).orElse(null);
        PhaseKind kind = fields.needed("kind", fields.code("kind", PhaseKind.class));
        LocalDate from = fields.needed("from", fields.time("from", LocalDate::parse));
        LocalDate to = fields.time("to", LocalDate::parse).orElse(null);
        OwnWords label = fields.words("label").orElse(null);
        return id == null || kind == null || from == null ? null : new Phase(id, kind, person, from, to, label);
    }

    public static ObjectNode write(Measure measure) {
        MeasureTerms terms = measure.terms();
        return new Shape()
                .put("id", measure.id())
                .put("name", terms.name())
                .number("low", terms.low())
                .number("high", terms.high())
                .put("better", terms.better())
                .put("part", terms.part())
                .put("daily", terms.daily())
                .orNull("retired", measure.retired())
                .node();
    }

    static @Nullable Measure measure(Fields fields) {
        MeasureId id = fields.needed("id", fields.id("id", MeasureId::new));
        OwnWords name = fields.needed("name", fields.words("name"));
        Double low = fields.needed("low", fields.number("low"));
        Double high = fields.needed("high", fields.number("high"));
        Better better = fields.code("better", Better.class).orElse(Better.NEITHER);
        MeasurePart part = fields.code("part", MeasurePart.class).orElse(MeasurePart.CHECK_IN);
        Daily daily = fields.code("daily", Daily.class).orElse(Daily.MEAN);
        LocalDate retired = fields.time("retired", LocalDate::parse).orElse(null);
        return id == null || name == null || low == null || high == null
                ? null
                : new Measure(id, new MeasureTerms(name, low, high, better, part, daily), retired);
    }
}
