package daybook.app.web;

import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Apart;
import daybook.core.timeline.StepAways;
import daybook.core.word.Ids;
import daybook.core.word.Intention;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** Step-aways nothing is known about yet, as a page offers to close them. */
public final class OpenAways {
    /** An older one is found on the page about stepping away, and offered nowhere else. */
    private static final int DAYS = 7;

    private OpenAways() {}

    /** @param sentence "You stepped away from Alex at 20:05 and have not logged coming back." */
    public record Offer(String id, String sentence) {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    /** Offers to close what is open, unless that can wait. In a safety phase nobody is asked to come back. */
    public static void put(Desk desk, Model model) {
        model.addAttribute("openAways", desk.timeline().safetyOn(desk.today()) ? List.of() : offered(desk));
    }

    private static List<Offer> offered(Desk desk) {
        return open(desk)
                .filter(away -> !away.stamp().day().isBefore(desk.today().minusDays(DAYS)))
                .filter(away -> desk.kept(waits(away.stamp().id().value()), Boolean.class)
                        .isEmpty())
                .map(away -> offer(desk, away))
                .toList();
    }

    /** @return every open one, newest first */
    public static List<Offer> all(Desk desk) {
        return open(desk).map(away -> offer(desk, away)).toList().reversed();
    }

    /** Safety owes nobody a return. */
    private static Stream<StepAway> open(Desk desk) {
        return StepAways.open(desk.timeline()).stream()
                .map(Apart::away)
                .filter(away -> away.intention() != Intention.SAFETY);
    }

    /** Not now: it is not offered again before the journal is unlocked the next time. */
    public static void later(Desk desk, String id) {
        if (Ids.valid(id)) {
            desk.keep(waits(id), Boolean.TRUE);
        }
    }

    private static String waits(String id) {
        return "later-" + id;
    }

    /** @return that one stepped away, when and from whom */
    public static String sentence(Desk desk, Stamp away, String key) {
        Phrases phrases = new Phrases(desk);
        String when = away.day().equals(desk.today())
                ? desk.words("entry.at-clock", phrases.clock(away))
                : desk.words("entry.day-and-clock", phrases.day(away.day()), phrases.clock(away));
        return away.person() == null
                ? desk.words(key, when)
                : desk.words(key + "-from", when, phrases.name(away.person()));
    }

    private static Offer offer(Desk desk, StepAway away) {
        return new Offer(away.stamp().id().value(), sentence(desk, away.stamp(), "entry.open"));
    }
}
