package daybook.app.rest;

import java.util.List;

/**
 * A no as RFC 9457 has it: a status, a code, and for fields what is wrong with each. It never holds a value of the request.
 *
 * @param code also the end of the problem's type
 */
record Problem(int status, String code, List<Wrong> errors) {
    Problem {
        errors = List.copyOf(errors);
    }

    /**
     * @param field such as {@code after}, {@code entries[2].at} or {@code versions.limit}
     * @param near words of the journal that may have been meant
     */
    record Wrong(String field, String code, List<String> near) {
        Wrong(String field, String code) {
            this(field, code, List.of());
        }
    }

    static Problem of(int status, String code) {
        return new Problem(status, code, List.of());
    }

    static Problem invalid(List<Wrong> errors) {
        return new Problem(422, "invalid", errors);
    }

    static Problem invalid(String field, String code) {
        return invalid(List.of(new Wrong(field, code)));
    }

    static Problem notFound() {
        return of(404, "not-found");
    }

    Stopped stop() {
        return new Stopped(this);
    }
}
