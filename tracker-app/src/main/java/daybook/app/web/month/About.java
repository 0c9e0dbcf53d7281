package daybook.app.web.month;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.timeline.Person;
import daybook.core.word.Ids;
import daybook.core.word.PersonId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The month a page looks back at, and with whom: each has a check-in of its own.
 *
 * @param person null where nobody in particular is meant
 */
record About(YearMonth month, @Nullable PersonId person) {
    static final String NOBODY = "nobody";

    /** @param with id of a person, {@value #NOBODY}, or null for the one who comes first */
    static About of(Desk desk, String asked, @Nullable String with) {
        YearMonth month = begun(desk, asked);
        if (NOBODY.equals(with)) {
            return new About(month, null);
        }
        List<Person> all = people(desk);
        if (with == null) {
            return new About(month, all.isEmpty() ? null : all.getFirst().id());
        }
        return Optional.of(with)
                .filter(Ids::valid)
                .map(PersonId::new)
                .flatMap(desk.timeline()::person)
                .map(person -> new About(month, person.id()))
                .orElseThrow(About::none);
    }

    /** Nobody looks back at a month that has not begun. */
    private static YearMonth begun(Desk desk, String asked) {
        try {
            YearMonth month = YearMonth.parse(asked);
            if (month.getYear() < 1900 || month.atDay(1).isAfter(desk.today())) {
                throw none();
            }
            return month;
        } catch (DateTimeException noSuchMonth) {
            throw none();
        }
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static List<Person> people(Desk desk) {
        return desk.timeline().people().stream().filter(one -> !one.supporter()).toList();
    }

    /** @return whom else it could be about; empty where there is nobody to choose from */
    static List<Choice> choices(Desk desk) {
        List<Person> all = people(desk);
        Phrases phrases = new Phrases(desk);
        List<Choice> choices = new java.util.ArrayList<>();
        all.forEach(one -> choices.add(new Choice(one.id().value(), phrases.name(one.id()))));
        if (!choices.isEmpty()) {
            choices.add(new Choice(NOBODY, desk.words("month.nobody")));
        }
        return choices;
    }

    String with() {
        return person == null ? NOBODY : person.value();
    }

    /** @return the page's address; whom it is about stands in it by an id */
    String page(String which) {
        return "month/" + month + which + "?with=" + with();
    }

    /** @return the last one that counts, since an import may bring several */
    Optional<MonthlyCheckIn> standing(Desk desk) {
        return desk.timeline().all(MonthlyCheckIn.class).stream()
                .filter(one -> one.month().equals(month))
                .filter(one -> Objects.equals(one.stamp().person(), person))
                .reduce((earlier, later) -> later);
    }
}
