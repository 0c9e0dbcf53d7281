package daybook.app.web.boundary;

import daybook.app.web.Reading;
import daybook.core.journal.BoundaryTerms;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.BoundaryKind;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A boundary card as typed.
 *
 * @param id made with the form, so that a double tap makes one card
 */
record CardForm(
        @Nullable String id,
        @Nullable String limit,
        @Nullable String kind,
        List<String> people,
        @Nullable String value,
        @Nullable String script,
        @Nullable String consequence) {
    private static final int LONGEST_LIMIT = 200;

    CardForm {
        people = Reading.list(people);
    }

    static CardForm fresh() {
        return new CardForm(Reading.id(null), null, null, List.of(), null, null, null);
    }

    static CardForm of(String id, BoundaryTerms terms) {
        return new CardForm(
                id,
                terms.limit().text(),
                terms.kind().code(),
                terms.people().stream().map(PersonId::value).toList(),
                text(terms.value()),
                text(terms.script()),
                text(terms.consequence()));
    }

    Optional<BoundaryTerms> terms(Reading read, Timeline timeline) {
        OwnWords named = read.name("limit", limit, LONGEST_LIMIT);
        BoundaryKind what = read.word("kind", BoundaryKind.class, kind);
        if (what == null && Reading.blank(kind)) {
            read.no("kind", "form.choose-one");
        }
        Set<PersonId> whom = people(read, timeline);
        OwnWords protects = read.own("value", value);
        OwnWords words = read.own("script", script);
        OwnWords then = read.own("consequence", consequence);
        return named == null || what == null || read.failed()
                ? Optional.empty()
                : Optional.of(new BoundaryTerms(what, whom, named, protects, words, then));
    }

    private Set<PersonId> people(Reading read, Timeline timeline) {
        Set<PersonId> found = new LinkedHashSet<>();
        for (Person person : timeline.people()) {
            if (people.contains(person.id().value())) {
                found.add(person.id());
            }
        }
        if (found.size() < people.stream().distinct().count()) {
            read.no("people", "refused.unknown-person");
        }
        return found;
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "CardForm";
    }
}
