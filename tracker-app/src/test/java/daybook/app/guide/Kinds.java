package daybook.app.guide;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import daybook.app.store.EventJson;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.PracticeTerms;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.Stamp;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of entry with its fields and what each takes, read from the records themselves. */
final class Kinds {
    /** What is kept beside the entries, and what each is made of. */
    static final SequencedMap<String, Class<?>> LISTS = lists();

    private Kinds() {}

    /** @return name to what it takes, in the order of the record */
    static SequencedMap<String, String> fields(Class<?> kind) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            if (component.getType() == Stamp.class) {
                continue;
            }
            if (component.getType() == PatternMoment.class) {
                fields(PatternMoment.class).forEach((name, takes) -> fields.put("pattern." + name, takes));
            } else if (isPart(component.getType())) {
                fields.putAll(fields(component.getType()));
            } else {
                fields.put(component.getName(), takes(component));
            }
        }
        return fields;
    }

    static Class<?> kind(String code) {
        return all().filter(kind -> code(kind).equals(code)).findFirst().orElseThrow();
    }

    /** The stable code of every kind of entry. */
    static List<String> codes() {
        return all().map(Kinds::code).toList();
    }

    /** Every field of every kind, as kind.field. */
    static Set<String> entryFields() {
        return all().flatMap(kind -> named(code(kind), kind)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same with what is kept beside the entries, and with each kind itself, its person and its note. */
    static Set<String> allFields() {
        Set<String> all = entryFields();
        LISTS.forEach((name, list) -> named(name, list).forEach(all::add));
        codes().forEach(code -> all.addAll(List.of(code, code + ".person", code + ".note")));
        return all;
    }

    private static Stream<String> named(String code, Class<?> record) {
        return fields(record).keySet().stream().map(field -> code + "." + field);
    }

    private static Stream<Class<?>> all() {
        return Stream.of(Entry.class.getPermittedSubclasses());
    }

    private static String code(Class<?> kind) {
        return Stream.of(EventJson.class.getDeclaredClasses())
                .flatMap(inner -> Stream.of(inner.getAnnotationsByType(JsonSubTypes.class)))
                .flatMap(types -> Stream.of(types.value()))
                .filter(type -> type.value() == kind)
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow();
    }

    private static SequencedMap<String, Class<?>> lists() {
        SequencedMap<String, Class<?>> lists = new LinkedHashMap<>();
        lists.put("person", AddPerson.class);
        lists.put("boundary", BoundaryTerms.class);
        lists.put("phase", BeginPhase.class);
        lists.put("pattern", NamePattern.class);
        lists.put("practice-plan", PracticeTerms.class);
        lists.put("measure", MeasureTerms.class);
        lists.put("experiment", ExperimentTerms.class);
        lists.put("safety-plan", SafetyPlan.class);
        return lists;
    }

    /** A record of the journal that only groups fields. */
    private static boolean isPart(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Entry.class.getPackage());
    }

    private static String takes(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return "one of " + codes(type);
        }
        if (type == OwnWords.class) {
            return "own words";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes or no";
        }
        return List.of(Set.class, List.class, Map.class).contains(type)
                ? several(type, component.getGenericType())
                : number(type);
    }

    private static String several(Class<?> collection, Type generic) {
        List<Class<?>> of = Arrays.stream(((ParameterizedType) generic).getActualTypeArguments())
                .<Class<?>>map(argument -> (Class<?>) argument)
                .toList();
        Class<?> first = of.getFirst();
        if (collection == Map.class) {
            return first.isEnum() ? "a number for each of " + codes(first) : "a number for each own measure";
        }
        if (first.isEnum()) {
            return "any of " + codes(first);
        }
        return first == Integer.class ? "a number for each item" : "own words, several";
    }

    private static String number(Class<?> type) {
        if (type == LocalDate.class) {
            return "a day";
        }
        boolean number = type == int.class || type == Integer.class || type == double.class;
        return number ? "a number" : "which one";
    }

    private static String codes(Class<?> words) {
        return Stream.of(words.getEnumConstants())
                .map(word -> ((Coded) word).code())
                .collect(Collectors.joining(", "));
    }
}
