package daybook.app.web.report;

import daybook.app.report.MadeSummary;
import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.report.ReportView.PreviewView;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Day;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import daybook.reports.sharing.Letters;
import daybook.reports.sharing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what would leave, for the person to look at before it does. */
record Previewing(Desk desk, Preview preview) {
    private static final int NEWEST = 40;
    private static final int VERSION = 12;

    PreviewView view() {
        MadeSummary made = preview.made();
        return new PreviewView(
                IntStream.rangeClosed(1, made.pages()).boxed().toList(),
                made.share().handedOutSha256().substring(0, VERSION),
                manifest(),
                letters(),
                made.ownWords().stream().map(OwnWords::text).toList(),
                made.password());
    }

    private List<Choice> manifest() {
        MadeSummary made = preview.made();
        int all = Coverage.of(desk.timeline(), preview.days()).entries();
        List<Choice> lines = new ArrayList<>();
        add(lines, "entries", all - made.share().keptBack());
        add(lines, "kept-back", made.share().keptBack());
        add(lines, "notes", made.share().words().size());
        add(lines, "own-words", made.ownWords().size());
        add(lines, "names", names());
        add(lines, "red-flags", redFlags());
        add(lines, "pages", made.pages());
        return lines;
    }

    private void add(List<Choice> lines, String key, int n) {
        lines.add(new Choice(String.valueOf(n), desk.words("pages.leaves." + key)));
    }

    private int names() {
        return shows(SharedPart.NAMES)
                ? desk.timeline().people().size()
                        - preview.made().share().leftOut().size()
                : 0;
    }

    private int redFlags() {
        return !shows(SharedPart.RED_FLAGS)
                ? 0
                : (int) desk.timeline().days(preview.days()).stream()
                        .flatMap(day -> day.of(Interaction.class))
                        .filter(contact -> !contact.chips().redFlags().isEmpty())
                        .filter(contact -> !preview.made()
                                .share()
                                .leftOut()
                                .contains(contact.stamp().person()))
                        .count();
    }

    private boolean shows(SharedPart part) {
        return preview.made().share().shown().contains(part);
    }

    private List<Choice> letters() {
        List<PersonId> order = preview.made().share().letters();
        Timeline timeline = desk.timeline();
        return shows(SharedPart.NAMES)
                ? List.of()
                : IntStream.range(0, order.size())
                        .mapToObj(k -> new Choice(
                                "Person " + Letters.letter(k),
                                timeline.person(order.get(k))
                                        .map(person -> person.alias())
                                        .map(OwnWords::text)
                                        .orElse("–")))
                        .toList();
    }

    /** @return the newest lines of the days shown, each of which may be added */
    List<Choice> words() {
        List<Choice> lines = new ArrayList<>();
        for (Day day : desk.timeline().days(preview.days()).reversed()) {
            for (Entry entry : day.entries().reversed()) {
                List<OwnWords> words = Words.of(entry);
                if (!words.isEmpty() && lines.size() < NEWEST) {
                    lines.add(new Choice(entry.stamp().id().value(), line(day, words)));
                }
            }
        }
        return lines;
    }

    private String line(Day day, List<OwnWords> words) {
        return desk.words(
                "pages.line",
                Dated.brief(desk, day.date()),
                String.join(" · ", words.stream().map(OwnWords::text).toList()));
    }
}
