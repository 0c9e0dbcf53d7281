package daybook.reports.text;

import daybook.core.facts.ExperimentFacts;
import daybook.core.facts.ExperimentFacts.Read;
import daybook.core.finding.Gauge;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.trend.DrawnStart;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of an experiment: by measure a typical day of each part with its n, and what more can be said or why nothing can.
 *
 * @param heads of the columns, the first that of the measures; no rows while it runs and where a safety phase lies
 * @param lead what the comparisons are; empty where there are none
 * @param compared one a measure, where a lot drew the start and could have fallen on enough days
 * @param remark why no more can be said, or why there is nothing to read; may be empty
 */
public record ExperimentReadOut(
        List<String> heads, List<List<String>> rows, String lead, List<String> compared, String remark) {
    public ExperimentReadOut {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        compared = List.copyOf(compared);
    }

    public static ExperimentReadOut of(ExperimentFacts facts, Phrases phrases) {
        return new Words(phrases).of(facts);
    }

    private record Words(Phrases phrases) {
        private static final int DIGITS = 1;

        ExperimentReadOut of(ExperimentFacts facts) {
            if (facts.safety() || !facts.over() || facts.read().isEmpty()) {
                return new ExperimentReadOut(List.of(), List.of(), "", List.of(), nothing(facts));
            }
            boolean lot = facts.experiment().terms().lot() != null;
            List<String> heads = Stream.of("what", lot ? "off" : "before", lot ? "on" : "during", "after")
                    .map(part -> phrases.say("experiment." + part))
                    .toList();
            List<String> compared = facts.read().stream()
                    .flatMap(read -> compared(read).stream())
                    .toList();
            return new ExperimentReadOut(
                    heads,
                    facts.read().stream().map(this::row).toList(),
                    compared.isEmpty() ? "" : phrases.say("experiment.drawn.how"),
                    compared,
                    remark(facts, compared.size()));
        }

        private String nothing(ExperimentFacts facts) {
            if (facts.safety()) {
                return phrases.say("experiment.safety");
            }
            return facts.over()
                    ? phrases.say("experiment.empty")
                    : phrases.say(
                            "experiment.runs",
                            phrases.dates().full(facts.experiment().period().to()));
        }

        private List<String> row(Read read) {
            return List.of(
                    phrases.say("experiment.scale." + read.gauge().code()),
                    cell(read.gauge(), read.before()),
                    cell(read.gauge(), read.during()),
                    cell(read.gauge(), read.after()));
        }

        private String cell(Gauge gauge, List<Double> part) {
            OptionalDouble typical = Read.typical(part);
            return typical.isEmpty()
                    ? phrases.say("experiment.cell.none")
                    : phrases.count("experiment.cell", part.size(), value(gauge, typical.getAsDouble()));
        }

        /** With its word where one says it. */
        private String value(Gauge gauge, double value) {
            boolean signed = gauge == Gauge.FELT_AFTER || gauge == Gauge.FELT_TODAY;
            String number = signed
                    ? phrases.numbers().signed(value, DIGITS)
                    : phrases.numbers().decimal(value, DIGITS);
            return word(gauge, value)
                    .map(word -> phrases.say("felt.tick", word, number))
                    .orElse(number);
        }

        private Optional<String> word(Gauge gauge, double value) {
            int step = (int) Math.rint(value);
            if (step != value) {
                return Optional.empty();
            }
            return switch (gauge) {
                case FELT_AFTER, FELT_TODAY -> Felt.ofStep(step).map(felt -> phrases.say("felt-word." + felt.code()));
                case EGGSHELLS -> Eggshells.ofLevel(step).map(level -> phrases.say("eggshells." + level.code()));
                case SLEEP, BODY_TENSION, STEADINESS_OF_THE_DAY, URGE, CONTACT, SUPPORT, PRACTICE, FOR_ME ->
                    Optional.empty();
            };
        }

        private Optional<String> compared(Read read) {
            return read.drawn().toOptional().map(drawn -> {
                String points = phrases.numbers().decimal(drawn.difference(), DIGITS);
                return phrases.say(
                        "experiment.drawn" + (points.equals("1") ? ".one" : ".other"),
                        points,
                        phrases.say("experiment.what." + read.gauge().code()),
                        whole(drawn.starts()),
                        whole((int) Math.round(drawn.p() * drawn.starts())));
            });
        }

        private String remark(ExperimentFacts facts, int compared) {
            if (compared == 0) {
                return numbersOnly(facts.experiment().terms().lot());
            }
            return compared == facts.read().size() ? "" : phrases.say("experiment.others");
        }

        private String numbersOnly(@Nullable Lot lot) {
            if (lot == null) {
                return phrases.say("experiment.no-lot");
            }
            int possible = lot.last() - lot.first() + 1;
            return possible < DrawnStart.FEWEST
                    ? phrases.count("experiment.few-starts", possible, whole(DrawnStart.FEWEST))
                    : phrases.say("experiment.few-days");
        }

        private String whole(int n) {
            return phrases.numbers().whole(n);
        }
    }
}
