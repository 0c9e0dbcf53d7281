package daybook.app.store;

import daybook.app.keys.Box;
import daybook.app.store.CannotOpen.Reason;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a journal file and nothing of their meaning: every value in them is sealed elsewhere. */
final class SealedFile implements AutoCloseable {
    private static final int APPLICATION = 1_147_238_731;
    private static final int FORMAT = 1;

    private static final List<String> MARKS =
            List.of("PRAGMA application_id=" + APPLICATION, "PRAGMA user_version=" + FORMAT);

    private static final List<String> TABLES = List.of(
            "CREATE TABLE head(id INTEGER PRIMARY KEY CHECK(id=1), bytes BLOB NOT NULL)",
            "CREATE TABLE slots(id INTEGER PRIMARY KEY, params BLOB NOT NULL, wrap BLOB NOT NULL)",
            "CREATE TABLE keys(id INTEGER PRIMARY KEY, wrap BLOB NOT NULL)",
            "CREATE TABLE tail(id INTEGER PRIMARY KEY CHECK(id=1), sealed BLOB NOT NULL)",
            "CREATE TABLE boxes(stream BLOB NOT NULL, seq INTEGER NOT NULL, key INTEGER NOT NULL, box BLOB NOT NULL,"
                    + " PRIMARY KEY(stream, seq)) WITHOUT ROWID");

    private final Sqlite sqlite;

    private SealedFile(Sqlite sqlite) {
        this.sqlite = sqlite;
    }

    /** @param file an existing empty file with the rights it is to keep, or null for one in memory */
    static SealedFile create(@Nullable Path file) throws SQLException {
        Sqlite made = Sqlite.connected(file);
        try {
            made.all(MARKS);
            made.durable();
            made.all(TABLES);
            return new SealedFile(made);
        } catch (SQLException e) {
            made.close();
            throw e;
        }
    }

    /** @throws CannotOpen if the file is of a newer format, or none of ours; it was then left as it is */
    static SealedFile open(Path file) throws SQLException, CannotOpen {
        Sqlite opened = Sqlite.connected(file);
        try {
            if (opened.number("PRAGMA application_id") != APPLICATION) {
                throw new CannotOpen(Reason.DAMAGED, "application");
            }
            if (opened.number("PRAGMA user_version") > FORMAT) {
                throw new CannotOpen(Reason.NEWER_FORMAT);
            }
            // A trigger in an altered file could undo what we store.
            if (!opened.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
                    .equals(TABLES)) {
                throw new CannotOpen(Reason.DAMAGED, "schema");
            }
            opened.durable();
            return new SealedFile(opened);
        } catch (SQLException | CannotOpen e) {
            opened.close();
            throw e;
        }
    }

    void transaction(Sqlite.Work work) throws SQLException {
        sqlite.transaction(work);
    }

    boolean checkpoint() throws SQLException {
        return sqlite.checkpoint();
    }

    /** A row of keys, slots or boxes. */
    @SuppressWarnings("ArrayRecordComponent") // a row as it stands; never compared
    record Row(long id, long key, byte[] first, byte[] second) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getLong(2), Sqlite.bytes(row, 3), Sqlite.bytes(row, 4));
        }
    }

    Optional<byte[]> head() throws SQLException {
        return sqlite.one("SELECT bytes FROM head WHERE id=1");
    }

    void head(byte[] bytes) throws SQLException {
        sqlite.put("INSERT INTO head(id, bytes) VALUES(1, ?)", bytes);
    }

    Optional<byte[]> tail() throws SQLException {
        return sqlite.one("SELECT sealed FROM tail WHERE id=1");
    }

    void tail(byte[] sealed) throws SQLException {
        sqlite.put("INSERT OR REPLACE INTO tail(id, sealed) VALUES(1, ?)", sealed);
    }

    List<Row> slots() throws SQLException {
        return sqlite.all("SELECT id, 0, params, wrap FROM slots ORDER BY id", Row::of);
    }

    void slot(int id, byte[] params, byte[] wrap) throws SQLException {
        sqlite.put("INSERT OR REPLACE INTO slots(id, params, wrap) VALUES(" + id + ", ?, ?)", params, wrap);
    }

    List<Row> keys() throws SQLException {
        return sqlite.all("SELECT id, 0, wrap, x'' FROM keys ORDER BY id", Row::of);
    }

    void key(int id, byte[] wrap) throws SQLException {
        sqlite.put("INSERT INTO keys(id, wrap) VALUES(" + id + ", ?)", wrap);
    }

    /**
     * @return a stream's boxes from a sequence number on, in order: id is the sequence number, first the stream, second the
     *     box, empty if it is larger than a box may be
     */
    List<Row> boxes(byte[] stream, long from, int most) throws SQLException {
        String sql = "SELECT seq, key, stream, CASE WHEN length(box) <= " + Box.LARGEST + " THEN box END"
                + " FROM boxes WHERE stream = ? AND seq >= " + from + " ORDER BY seq LIMIT " + most;
        return sqlite.all(sql, Row::of, stream);
    }

    /** @return number of boxes of all streams */
    long boxes() throws SQLException {
        return sqlite.number("SELECT count(*) FROM boxes");
    }

    void box(byte[] stream, long seq, int key, byte[] box) throws SQLException {
        sqlite.put("INSERT INTO boxes(stream, seq, key, box) VALUES(?, " + seq + ", " + key + ", ?)", stream, box);
    }

    @Override
    public void close() throws SQLException {
        sqlite.close();
    }
}
