package daybook.app.house;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import daybook.app.house.breach.one.KnowsTwo;
import daybook.app.house.breach.two.KnowsOne;
import daybook.app.house.breach.unmarked.SaysNothingOfNull;
import daybook.app.web.breachone.LooksNextDoor;
import daybook.app.web.breachtwo.Neighbour;
import java.net.Socket;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("daybook");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(HouseRules.CORE_KNOWS_CORE_ONLY, daybook.core.breach.KnowsTheApplication.class),
                rule(HouseRules.REPORTS_DO_NOT_KNOW_THE_APPLICATION, daybook.reports.breach.KnowsTheApplication.class),
                rule(HouseRules.AXON_AND_JDBC_STAY_IN_THE_STORE, OpensAConnection.class),
                rule(HouseRules.CIPHERS_STAY_WITH_THE_KEYS, Encrypts.class),
                rule(HouseRules.HASHES_ARE_MADE_IN_FEW_PLACES, Hashes.class),
                rule(HouseRules.ONLY_THE_CLOCK_KNOWS_THE_TIME, AsksTheTime.class),
                rule(HouseRules.SCREENS_DO_NOT_KNOW_EACH_OTHER, LooksNextDoor.class, Neighbour.class),
                rule(HouseRules.NO_CYCLES, KnowsOne.class, KnowsTwo.class),
                rule(HouseRules.NO_REQUEST_GOES_OUT, Calls.class),
                rule(HouseRules.SECRETS_ARE_NOT_GUESSABLE, daybook.app.keys.GuessableDraw.class),
                rule(HouseRules.EVERY_PACKAGE_SAYS_WHERE_NULL_IS, SaysNothingOfNull.class));
    }

    private static Arguments rule(ArchRule rule, Class<?>... breach) {
        return Arguments.of(Named.of(rule.getDescription(), rule), breach);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule_and_a_planted_breach_is_found(ArchRule rule, Class<?>[] breach) {
        rule.check(HOUSE);
        JavaClasses planted = new ClassFileImporter().importClasses(breach);
        assertThrows(AssertionError.class, () -> rule.check(planted));
    }

    static final class OpensAConnection {
        @Nullable
        Connection connection;
    }

    static final class Encrypts {
        @Nullable
        Cipher cipher;
    }

    static final class Hashes {
        MessageDigest hash() throws Exception {
            return MessageDigest.getInstance("SHA-256");
        }
    }

    static final class AsksTheTime {
        Instant now() {
            return Instant.now();
        }
    }

    static final class Calls {
        @Nullable
        Socket socket;
    }
}
