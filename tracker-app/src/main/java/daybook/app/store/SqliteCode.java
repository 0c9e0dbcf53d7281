package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** SQLite's primary result codes, as far as they mean something to a person. Its messages may quote a path: never kept. */
final class SqliteCode {
    static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;

    private SqliteCode() {}

    static int of(SQLException e) {
        return extended(e) & 0xFF;
    }

    /** @return with SQLite's detail in the upper bits, for a log */
    static int extended(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code : e.getErrorCode();
    }

    static boolean full(SQLException e) {
        return of(e) == FULL;
    }

    static Reason reason(SQLException e) {
        return switch (of(e)) {
            case BUSY, LOCKED -> Reason.IN_USE;
            // Opening for WAL means making a file beside it.
            case READ_ONLY, CANNOT_OPEN -> Reason.READ_ONLY;
            case FULL -> Reason.DISK_FULL;
            default -> Reason.DAMAGED;
        };
    }
}
