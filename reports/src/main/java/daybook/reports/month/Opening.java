package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Coverage;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Fact;
import daybook.reports.block.Block.Facts;
import daybook.reports.block.Block.Notice;
import daybook.reports.block.Text;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The top of a page: what it is about, whether it is real, and three numbers. */
record Opening(Told told) {

    Block title(String sub) {
        String name = told.facts().closed() ? told.period() : told.say("title.running", told.period());
        return new Block.Title(name, Text.of(sub));
    }

    /** What the lines run over. */
    String lines() {
        PeriodFacts facts = told.facts();
        int weeks = (int) Math.round(
                (ChronoUnit.DAYS.between(facts.window().from(), facts.window().to()) + 1) / 7.0);
        String end = told.dates().day(facts.window().to());
        if (facts.window().equals(facts.period())) {
            return told.phrases().count("sub.lines", weeks, end);
        }
        return told.say("sub.lines.shaded", told.numbers().whole(weeks), end, told.period());
    }

    List<Block> notices() {
        return told.facts().synthetic()
                ? List.of(new Notice(Notice.Kind.SYNTHETIC, told.text("synthetic")))
                : List.of();
    }

    Block facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(written(told.facts().coverage()));
        facts.add(told.facts().safety() ? yielded() : held());
        facts.add(contacts());
        return new Facts(facts);
    }

    private Fact written(Coverage coverage) {
        String quiet = told.say("fact.written.label", told.numbers().whole(coverage.daysQuiet()));
        return new Fact(of(coverage.daysLogged(), coverage.daysPossible()), quiet);
    }

    private Fact held() {
        var all = told.facts().boundaries().all();
        return new Fact(of(all.held(), all.counted()), told.say("fact.held.label"));
    }

    private Fact yielded() {
        int times = told.facts().boundaries().all().yieldedForSafety();
        return new Fact(told.numbers().whole(times), told.phrases().count("fact.yielded.label", times));
    }

    private Fact contacts() {
        var contacts = told.facts().contacts();
        String lighter = told.numbers().whole(contacts.levelOrLighter());
        return new Fact(
                told.numbers().whole(contacts.n()), told.phrases().count("fact.contacts.label", contacts.n(), lighter));
    }

    private String of(int k, int n) {
        return told.say("fact.of", told.numbers().whole(k), told.numbers().whole(n));
    }
}
