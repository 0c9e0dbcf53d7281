package daybook.core.trend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the program owes each statistic of an oracle file. A file that says nothing of roles requires all it holds. */
record OracleRoles(JsonNode role) {
    /** Kinds whose statistics are all optional or rejected. */
    static final Set<String> SKIPPED_KINDS = Set.of("tgaps", "glm", "ordinal");

    enum Role {
        REQUIRED,
        OPTIONAL,
        RIVAL
    }

    static OracleRoles of(JsonNode file) {
        return new OracleRoles(file.path("meta").path("role"));
    }

    boolean given() {
        return !role.isMissingNode();
    }

    /** The role of a whole statistic, or of one of its fields; empty where the file gives none: that is a failure. */
    Optional<Role> of(String kind, String name) {
        if (!given()) {
            return Optional.of(Role.REQUIRED);
        }
        for (Role r : Role.values()) {
            for (JsonNode listed : role.path(r.name().toLowerCase(Locale.ROOT)).path(kind)) {
                if (listed.asText().equals(name)) {
                    return Optional.of(r);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether roles are given field by field, as for {@code nap.nap}. */
    boolean byField(String kind, String statistic) {
        for (JsonNode names : role.findValues(kind)) {
            for (JsonNode name : names) {
                if (name.asText().startsWith(statistic + ".")) {
                    return true;
                }
            }
        }
        return false;
    }
}
