package daybook.app.web.paper;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all rows of a card. One that cannot be read holds up the whole save: nothing is logged by halves. */
record MonthReading(Desk desk, PaperMonth month, PaperForm form, Reading read) {

    List<Entry> entries() {
        Usual usual = new Usual(desk.timeline());
        List<Entry> all = new ArrayList<>();
        for (LocalDate day : month.days()) {
            RowForm row = form.row(day);
            RowStamps stamps = RowStamps.of(desk, day, row);
            if (row.said() && open(day, stamps)) {
                all.addAll(new RowReading(desk, read, usual, stamps, path(day) + ".", row, form.practice()).entries());
            }
        }
        return all;
    }

    /** Whether a row may be logged: the day has come, and nothing but this row itself was logged for it. */
    private boolean open(LocalDate day, RowStamps stamps) {
        boolean begun = !day.isAfter(desk.today());
        boolean free = stamps.known() || !desk.timeline().day(day).logged();
        if (!begun || !free) {
            read.no(path(day) + ".id", begun ? "paper.logged-since" : "paper.not-begun");
        }
        return begun && free;
    }

    /** Puts a refusal on the row it speaks of, or on top. */
    void refused(Sent.Not no) {
        Optional<LocalDate> about = month.days().stream()
                .filter(day -> no.about() != null
                        && no.about().startsWith(form.row(day).id()))
                .findFirst();
        if (about.isPresent()) {
            boolean otherwise = no.message().equals("refused.entry-id-taken");
            read.no(path(about.get()) + ".id", otherwise ? "paper.saved-otherwise" : no.message());
        } else {
            read.no(no, Map.of());
        }
    }

    static Set<LocalDate> days(List<Entry> entries) {
        return entries.stream().map(entry -> entry.stamp().day()).collect(Collectors.toSet());
    }

    static String path(LocalDate day) {
        return "rows[" + PaperForm.key(day.getDayOfMonth()) + "]";
    }
}
