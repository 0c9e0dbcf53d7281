package daybook.app.web;

import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check-in in words: "Evening close. Slept well, one thing for myself." */
final class CheckInTelling implements EntryTelling.Teller<CheckIn> {
    private final Phrases phrases;

    CheckInTelling(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Told told(CheckIn checkIn) {
        Evening evening = checkIn.evening();
        return new Told(
                evening.closes() ? phrases.words("told.evening") : phrases.clock(checkIn.stamp()),
                evening.felt() == null ? null : phrases.felt(evening.felt()),
                String.join(" ", line(checkIn)),
                more(checkIn),
                quotes(checkIn));
    }

    private List<String> line(CheckIn checkIn) {
        List<String> line = new ArrayList<>();
        line.add(phrases.words(checkIn.evening().closes() ? "told.evening-close" : "told.check-in"));
        List<String> parts = new ArrayList<>();
        step(parts, "sleep", checkIn.evening().sleep());
        step(parts, "for-me", checkIn.evening().forMe());
        step(parts, "steadiness", checkIn.evening().steadiness());
        line.addAll(Phrases.sentence(parts));
        return line;
    }

    private List<String> more(CheckIn checkIn) {
        Evening evening = checkIn.evening();
        List<String> parts = new ArrayList<>();
        step(parts, "tension", evening.tension());
        step(parts, "numbness", evening.numbness());
        step(parts, "grief", evening.grief());
        List<String> more = new ArrayList<>(Phrases.sentence(parts));
        List<String> chips = new ArrayList<>();
        if (evening.eggshells() != null) {
            chips.add(phrases.word("eggshells", evening.eggshells()));
        }
        evening.tones().forEach(tone -> chips.add(phrases.word("tone", tone)));
        checkIn.labels().forEach(label -> chips.add(label.text()));
        phrases.measures(checkIn.measures()).forEach(one -> chips.add(one.about() + " " + one.what()));
        if (!chips.isEmpty()) {
            more.add(String.join(" · ", chips));
        }
        return more;
    }

    private List<String> quotes(CheckIn checkIn) {
        List<String> quotes = new ArrayList<>();
        own(quotes, "told.intention", checkIn.intention());
        own(quotes, "told.emotion", checkIn.emotion());
        own(quotes, "told.rose", checkIn.evening().rose());
        own(quotes, "told.thorn", checkIn.evening().thorn());
        quotes.addAll(Phrases.quotes(checkIn.stamp().note()));
        return quotes;
    }

    private void own(List<String> quotes, String key, @Nullable OwnWords words) {
        if (words != null) {
            quotes.add(phrases.words(key, words.text()));
        }
    }

    private void step(List<String> parts, String about, @Nullable Integer at) {
        if (at != null) {
            parts.add(phrases.words("told." + about + "." + at));
        }
    }

    @Override
    public List<Said> said(CheckIn checkIn) {
        Evening evening = checkIn.evening();
        SaidList said = new SaidList(phrases)
                .when(checkIn.stamp())
                .own("intention", checkIn.intention())
                .own("emotion", checkIn.emotion())
                .word("felt", "felt", evening.felt())
                .own("rose", evening.rose())
                .own("thorn", evening.thorn())
                .step("for-me", evening.forMe())
                .step("steadiness", evening.steadiness())
                .step("sleep", evening.sleep())
                .step("tension", evening.tension())
                .step("numbness", evening.numbness())
                .word("eggshells", "eggshells", evening.eggshells())
                .step("grief", evening.grief())
                .words("tones", "tone", evening.tones())
                .own("note", checkIn.stamp().note());
        checkIn.labels().forEach(label -> said.own("label", label));
        return said.and(phrases.measures(checkIn.measures())).list();
    }
}
