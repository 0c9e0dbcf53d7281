package daybook.reports.month;

import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Tick;
import java.util.stream.IntStream;

/** Seven steps, in words at both ends and in the middle. */
record FeltScale(Told told) {

    /** Along the side. */
    Scale up() {
        return scale(-3.4, 3.4);
    }

    /** Along the bottom. */
    Scale along() {
        return scale(-3.1, 3.1);
    }

    private Scale scale(double low, double high) {
        return new Scale(
                low, high, IntStream.rangeClosed(-3, 3).mapToObj(this::tick).toList());
    }

    private Tick tick(int step) {
        String number = told.numbers().signed(step, 0);
        String label = switch (step) {
            case -3 -> told.say("felt.tick", told.say("felt.m3"), number);
            case 0 -> told.say("felt.tick", told.say("felt.0"), number);
            case 3 -> told.say("felt.tick", told.say("felt.p3"), number);
            default -> number;
        };
        return new Tick(step, label, step == 0);
    }
}
