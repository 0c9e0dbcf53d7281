package daybook.reports.summary;

import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Topic;
import daybook.core.word.OwnWords;
import daybook.core.word.SharedPart;
import daybook.reports.block.Block;
import daybook.reports.block.Text;
import daybook.reports.month.Parts;
import daybook.reports.sharing.Shared;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a summary is made of: what is shared and nothing else.
 *
 * @param facts of what is shared
 * @param questions what the person wants to talk about, names in it covered
 * @param fingerprint empty unless chosen: it tells how much there is
 * @param phrases from the mouth of the person
 */
public record Brief(
        Shared shared,
        PeriodFacts facts,
        List<OwnWords> questions,
        Optional<Fingerprint> fingerprint,
        Phrases phrases) {
    public Brief {
        questions = List.copyOf(questions);
    }

    /** @param typed what the person wants to talk about, as typed */
    public static Brief of(
            Shared shared, LocalDate today, List<OwnWords> typed, Optional<Fingerprint> fingerprint, Phrases phrases) {
        return new Brief(
                shared,
                shared.facts(today).without(Topic.CROSSING),
                typed.stream().map(shared.masks()::masked).toList(),
                fingerprint.filter(ignored -> shared.choices().shows(SharedPart.PROOF)),
                phrases.firstPerson());
    }

    boolean shows(SharedPart part) {
        return shared.choices().shows(part);
    }

    Parts parts() {
        return new Parts(facts, phrases, shared.knownAs());
    }

    People people() {
        return new People(shared, phrases);
    }

    String say(String key, Object... finished) {
        return phrases.say(key, finished);
    }

    String whole(int n) {
        return phrases.numbers().whole(n);
    }

    Block heading(String key) {
        return new Block.Heading(2, say(key));
    }

    Block small(String words) {
        return new Block.Notice(Block.Notice.Kind.HOW_MADE, Text.of(words));
    }

    String period() {
        return phrases.dates().period(facts.period());
    }
}
