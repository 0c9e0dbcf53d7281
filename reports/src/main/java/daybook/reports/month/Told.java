package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Period;
import daybook.core.word.PersonId;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Text;
import daybook.reports.text.Dates;
import daybook.reports.text.Numbers;
import daybook.reports.text.Phrases;
import daybook.reports.text.Sentences;
import java.util.List;
import java.util.Map;

/**
 * What every part of a page works from: the numbers, and a language to tell them in.
 *
 * @param letters of people whose letter is settled already; everybody else has one by their place
 * @param own for the writer alone: what is asked gently stands nowhere else
 */
record Told(PeriodFacts facts, Phrases phrases, Map<PersonId, String> letters, boolean own) {
    Told {
        letters = Map.copyOf(letters);
    }

    Told(PeriodFacts facts, Phrases phrases) {
        this(facts, phrases, Map.of(), true);
    }

    String letter(PersonId person, int place) {
        return letters.getOrDefault(person, Letters.of(place));
    }

    Sentences sentences() {
        return new Sentences(phrases);
    }

    Numbers numbers() {
        return phrases.numbers();
    }

    Dates dates() {
        return phrases.dates();
    }

    String say(String key, Object... finished) {
        return phrases.say(key, finished);
    }

    Text text(String key, Object... finished) {
        return Text.of(phrases.say(key, finished));
    }

    Block heading(int level, String key) {
        return new Block.Heading(level, say(key));
    }

    Block paragraph(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    /** The phrase for points that are weeks, or the one for months. */
    String byPoint(String key) {
        return say(facts.byMonth() ? key + ".month" : key);
    }

    /** @return what a point is called: the first day of its week, or its month */
    String pointName(Period span) {
        return facts.byMonth() ? dates().briefMonth(span.from()) : say("week.of", dates().brief(span.from()));
    }

    /** Some things one after the other. */
    String list(List<String> items) {
        return items.stream()
                .reduce((all, next) -> say("list.comma", all, next))
                .orElse("");
    }

    String period() {
        return dates().period(facts.period());
    }

    /** Whether boundaries are part of this journal at all: else a page would be a list of what is not there. */
    boolean hasBoundaries() {
        return facts.boundaries().all().raised() > 0 || facts.steadiness().tests() > 0;
    }

    boolean hasContacts() {
        return facts.contacts().n() > 0 || !facts.contacts().felt().days().isEmpty();
    }

    /** @return a sentence for none, one or more */
    String counted(String key, int n) {
        return n == 0 ? say(key + ".none") : phrases.count(key, n);
    }

    List<Column> columns(List<String> keys) {
        return keys.stream()
                .map(key -> new Column(say(key), !key.equals(keys.getFirst())))
                .toList();
    }
}
