package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every case and statistic of the oracle files, refusals included. Other files of the same shape: system property
 * {@code daybook.oracle}, paths joined by the path separator, from here or from the folder above.
 */
class GoldenTest {
    private static final Set<String> COARSER = Set.of("steadiness", "steadinessFine", "steadinessChange");

    record OracleFile(String name, JsonNode content) {}

    private static List<OracleFile> files() throws IOException {
        String others = System.getProperty("daybook.oracle", "");
        return others.isBlank()
                ? List.of(committed("golden.json"), committed("more.json"))
                : Arrays.stream(others.split(File.pathSeparator))
                        .map(GoldenTest::other)
                        .toList();
    }

    private static OracleFile committed(String name) throws IOException {
        try (var in = GoldenTest.class.getResourceAsStream("/oracle/" + name)) {
            return new OracleFile(name, new ObjectMapper().readTree(in));
        }
    }

    private static OracleFile other(String path) {
        Path here = Path.of(path);
        try {
            byte[] content =
                    Files.readAllBytes(Files.exists(here) ? here : Path.of("..").resolve(path));
            return new OracleFile(here.getFileName().toString(), new ObjectMapper().readTree(content));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + path, e);
        }
    }

    static Agreement run(OracleFile file) {
        var agreement = new Agreement();
        var roles = OracleRoles.of(file.content());
        for (JsonNode json : file.content().get("cases")) {
            var oracleCase = new OracleCase(json);
            if (!OracleRoles.SKIPPED_KINDS.contains(oracleCase.kind())) {
                json.get("expect")
                        .fieldNames()
                        .forEachRemaining(statistic -> check(oracleCase, statistic, roles, agreement));
            }
        }
        return agreement;
    }

    private static void check(OracleCase c, String statistic, OracleRoles roles, Agreement agreement) {
        String where = c.id() + "." + statistic;
        JsonNode want = c.expected(statistic);
        if (roles.byField(c.kind(), statistic)) {
            want = owed(c, statistic, roles, agreement);
        } else if (roles.of(c.kind(), statistic).isEmpty()) {
            agreement.differ(where, "a role", "none");
            return;
        } else if (roles.of(c.kind(), statistic).get() == OracleRoles.Role.RIVAL) {
            return;
        }
        boolean required = !roles.of(c.kind(), statistic).equals(Optional.of(OracleRoles.Role.OPTIONAL));
        var answer = OracleAnswers.to(c.kind(), statistic);
        if (answer.isPresent()) {
            agreement.compare(where, want, answer.get().apply(c), COARSER.contains(statistic) ? 1e-6 : 1e-8);
        } else if (required) {
            agreement.differ(where, "a statistic", "none of that name");
        }
    }

    /** The fields the program owes, where the roles are given field by field. */
    private static JsonNode owed(OracleCase c, String statistic, OracleRoles roles, Agreement agreement) {
        JsonNode want = c.expected(statistic).deepCopy();
        if (want instanceof ObjectNode fields) {
            for (String field : List.copyOf(
                    fields.properties().stream().map(f -> f.getKey()).toList())) {
                var role = roles.of(c.kind(), statistic + "." + field);
                if (role.isEmpty()) {
                    agreement.differ(c.id() + "." + statistic + "." + field, "a role", "none");
                } else if (role.get() != OracleRoles.Role.REQUIRED) {
                    fields.remove(field);
                }
            }
        }
        return want;
    }

    @Test
    void every_case_and_statistic_of_every_oracle_file_agrees() throws IOException {
        for (OracleFile file : files()) {
            Agreement agreement = run(file);
            System.out.printf(
                    "%s: %d values agree, %d of them refusals; %d differ%n",
                    file.name(),
                    agreement.values(),
                    agreement.refusals(),
                    agreement.differences().size());
            assertEquals(List.of(), agreement.differences(), file.name());
            assertTrue(agreement.values() > 0, file.name() + " holds nothing that could be compared");
        }
    }
}
