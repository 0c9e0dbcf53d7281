package daybook.reports.sharing;

import daybook.core.facts.PeriodFacts;
import daybook.core.facts.Whole;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.EntryId;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a journal for somebody else.
 *
 * @param timeline without anything that is not shared
 * @param whole what is still said of all of it
 * @param letters of the people in it
 * @param masks for words that are typed for this one page
 * @param words entries of the period whose own words leave
 * @param keptBack entries of the period that are left out of every number
 */
public record Shared(
        Timeline timeline,
        Choices choices,
        Period period,
        Whole whole,
        Letters letters,
        Masks masks,
        List<EntryId> words,
        int keptBack) {
    public Shared {
        words = List.copyOf(words);
    }

    /** @return the letter that stands for them on the page */
    public String letter(PersonId person) {
        return letters.letter(person);
    }

    /** @return the letters of everybody who has one; none where names are shown */
    public Map<PersonId, String> knownAs() {
        Map<PersonId, String> known = new LinkedHashMap<>();
        if (!choices.shows(SharedPart.NAMES)) {
            letters.order().forEach(person -> known.put(person, Letters.letter(known.size())));
        }
        return known;
    }

    public PeriodFacts facts(LocalDate today) {
        return PeriodFacts.of(timeline, period, today, whole);
    }
}
