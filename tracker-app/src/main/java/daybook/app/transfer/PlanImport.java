package daybook.app.transfer;

import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.timeline.Experiment;
import daybook.core.timeline.Pattern;
import daybook.core.timeline.Practice;
import daybook.core.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patterns, practices and experiments of a journal file. Names are free again once what had them is retired, so what
 * is retired comes first, and earlier names of what is in use are retired until all names in use are known.
 */
final class PlanImport {
    /** Says that the journal has something otherwise. */
    interface Differs {
        void say(String list, Object id, boolean differs);
    }

    /** Sends commands about one of a list until one is refused. */
    interface Offer {
        void send(String list, Object id, List<JournalCommand> commands);
    }

    private final Timeline here;
    private final Differs differs;
    private final Offer offer;
    private final List<Pattern> livePatterns = new ArrayList<>();
    private final List<SetPractice> namesInUse = new ArrayList<>();

    PlanImport(Timeline here, Differs differs, Offer offer) {
        this.here = here;
        this.differs = differs;
        this.offer = offer;
    }

    void pattern(Pattern pattern) {
        if (pattern.live()) {
            livePatterns.add(pattern);
        } else {
            bringIn(pattern);
        }
    }

    private void bringIn(Pattern pattern) {
        Optional<Pattern> there = here.plans().pattern(pattern.id());
        boolean another = there.isPresent() && !there.get().name().equals(pattern.name());
        differs.say("patterns", pattern.id(), another);
        if (another) {
            return;
        }
        List<JournalCommand> commands = new ArrayList<>();
        if (there.isEmpty()) {
            commands.add(new NamePattern(pattern.id(), pattern.name()));
        }
        LocalDate retired = pattern.retired();
        if (retired != null) {
            commands.add(new RetirePattern(pattern.id(), retired));
        }
        offer.send("patterns", pattern.id(), commands);
    }

    /** A practice the journal has with these versions and perhaps later ones is known; one with fewer of them goes on. */
    void practice(Practice practice) {
        List<Practice.Version> known =
                here.plans().practice(practice.id()).map(Practice::versions).orElse(List.of());
        List<Practice.Version> told = practice.versions();
        int same = Math.min(known.size(), told.size());
        boolean oneStory = known.subList(0, same).equals(told.subList(0, same));
        differs.say("practices", practice.id(), !oneStory);
        if (!oneStory || known.size() > told.size()) {
            return;
        }
        List<JournalCommand> commands = new ArrayList<>();
        for (int i = same; i < told.size(); i++) {
            SetPractice set = new SetPractice(
                    practice.id(), told.get(i).terms(), told.get(i).from());
            if (i > 0) {
                commands.add(new RetirePractice(practice.id(), set.from()));
            }
            if (i > 0 && i == told.size() - 1 && practice.live()) {
                namesInUse.add(set);
            } else {
                commands.add(set);
            }
        }
        LocalDate retired = practice.retired();
        if (retired != null) {
            commands.add(new RetirePractice(practice.id(), retired));
        }
        offer.send("practices", practice.id(), commands);
    }

    void experiment(Experiment experiment) {
        Optional<Experiment> there = here.plans().experiment(experiment.id());
        boolean another = there.isPresent() && !there.get().terms().equals(experiment.terms());
        differs.say("experiments", experiment.id(), another);
        if (another) {
            return;
        }
        List<JournalCommand> commands = new ArrayList<>();
        commands.add(new BeginExperiment(experiment.id(), experiment.terms()));
        LocalDate ended = experiment.ended();
        if (ended != null) {
            commands.add(new EndExperiment(experiment.id(), ended));
        }
        offer.send("experiments", experiment.id(), commands);
    }

    void finish() {
        livePatterns.forEach(this::bringIn);
        namesInUse.forEach(set -> offer.send("practices", set.practice(), List.of(set)));
    }
}
