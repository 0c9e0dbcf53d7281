package daybook.reports.month;

import daybook.core.timeline.Coverage;
import daybook.core.timeline.Period;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Fact;
import daybook.reports.block.Block.Facts;
import daybook.reports.block.Block.Notice;
import daybook.reports.block.ChartSpec;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** The top of a page: what it is about, whether it is real, and a few numbers. */
record Opening(Told told) {

    /** A time without an entry: one sentence, which says nothing about how it was. */
    List<Block> empty(String making) {
        return List.of(title(making), told.paragraph(told.say("empty.period", told.period())));
    }

    /** @param making which edition, or up to which day; empty where the page says so itself */
    List<Block> above(String making, List<Block> body) {
        List<Block> page = new ArrayList<>();
        boolean lines = Figures.of(body).anyMatch(figure -> figure.chart() instanceof ChartSpec.Lines);
        page.add(title((making + " " + (lines ? lines() : "")).strip()));
        if (told.facts().synthetic()) {
            page.add(new Notice(Notice.Kind.SYNTHETIC, told.text("synthetic")));
        }
        page.addAll(body);
        return List.copyOf(page);
    }

    private Block title(String sub) {
        String name = told.facts().closed() ? told.period() : told.say("title.running", told.period());
        return new Block.Title(name, Text.of(sub));
    }

    /** What the lines run over. */
    private String lines() {
        Period window = told.facts().window();
        int weeks = Math.round(window.days() / 7f);
        String end = told.dates().day(window.to());
        if (window.equals(told.facts().period())) {
            return told.phrases().count("sub.lines", weeks, end);
        }
        return told.say("sub.lines.shaded", told.numbers().whole(weeks), end, told.period());
    }

    Block facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(written(told.facts().coverage()));
        if (told.hasBoundaries()) {
            facts.add(told.facts().safety() ? yielded() : held());
        }
        if (told.hasContacts()) {
            facts.add(contacts());
        }
        if (told.facts().returns().away() > 0 && !told.facts().safety()) {
            facts.add(returned());
        }
        return new Facts(facts);
    }

    private Fact written(Coverage coverage) {
        String quiet = told.say("fact.written.label", told.numbers().whole(coverage.daysQuiet()));
        return new Fact(of(coverage.daysLogged(), coverage.daysPossible()), quiet);
    }

    private Fact held() {
        var all = told.facts().boundaries().all();
        if (all.counted() == 0) {
            return new Fact(told.say("fact.held.none"), told.say("fact.held.none.label"));
        }
        return new Fact(of(all.held(), all.counted()), told.say("fact.held.label"));
    }

    private Fact yielded() {
        int times = told.facts().boundaries().all().yieldedForSafety();
        return new Fact(told.numbers().whole(times), told.phrases().count("fact.yielded.label", times));
    }

    private Fact contacts() {
        var contacts = told.facts().contacts();
        String n = told.numbers().whole(contacts.n());
        if (contacts.n() == 0) {
            return new Fact(n, told.say("fact.contacts.label.none"));
        }
        String lighter = told.numbers().whole(contacts.levelOrLighter());
        return new Fact(n, told.phrases().count("fact.contacts.label", contacts.n(), lighter));
    }

    private Fact returned() {
        var returns = told.facts().returns();
        return returns.counted() == 0
                ? new Fact(told.say("fact.held.none"), told.say("fact.back.open"))
                : new Fact(of(returns.returned(), returns.counted()), told.say("fact.back.label"));
    }

    private String of(int k, int n) {
        return told.say("fact.of", told.numbers().whole(k), told.numbers().whole(n));
    }
}
