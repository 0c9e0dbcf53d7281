package daybook.core;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;
import org.apache.commons.math3.util.FastMath;

/** Breaches of the architecture, one a rule, for the test of that rule to find. */
final class Planted {
    private Planted() {}

    static final class ReadsAFile {
        static boolean breach() {
            return Files.exists(Path.of("."));
        }
    }

    record AsksADatabase(Connection connection) {}

    record Paints(Color color) {}

    record WritesJson(ObjectMapper mapper) {}

    static final class Calculates {
        static double breach() {
            return FastMath.cbrt(8);
        }
    }

    static final class AsksTheTime {
        static LocalDate breach(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    record HoldsAClock(Clock clock) {}

    static final class AsksTheMachine {
        static String breach() {
            return System.lineSeparator();
        }
    }

    static final class Prints {
        static void breach() {
            System.out.println();
        }
    }

    static final class AsksWhere {
        static ZoneId breach() {
            return ZoneId.systemDefault();
        }
    }

    record Speaks(ResourceBundle sentences) {}

    static final class Formats {
        static String breach() {
            return "%d".formatted(1);
        }
    }

    static final class LowersInSomeLanguage {
        static Locale breach() {
            return Locale.getDefault();
        }
    }

    record Guesses(Random random) {}

    static final class MakesAnId {
        static UUID breach() {
            return UUID.randomUUID();
        }
    }
}
