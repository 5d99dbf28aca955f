package de.vertragswerk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Whether what was handed in, decided and laid with the cases is still what the journal saw being
 * written. The journal itself is checked by {@link Journal#verify()}; together they show that
 * nobody changed a submitted contract behind the service's back.
 */
public final class Evidence {
  private final Transactions transactions;

  Evidence(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Something that is not as it was written.
   *
   * @param what a kind of thing and its number or id: {@code version 2}, {@code decision 2}, {@code
   *     file 0a1b…}
   */
  public record Discrepancy(CaseId id, String what) {
    public Discrepancy {
      Objects.requireNonNull(id);
      Objects.requireNonNull(what);
    }
  }

  /** All discrepancies of all cases; none when everything is as it was written. */
  public List<Discrepancy> check() {
    List<CaseId> cases =
        transactions.read(
            handle ->
                handle
                    .createQuery("SELECT DISTINCT case_id FROM submitted_version ORDER BY case_id")
                    .map((row, context) -> new CaseId(row.getString("case_id")))
                    .list());
    List<Discrepancy> found = new ArrayList<>();
    for (CaseId id : cases) {
      found.addAll(transactions.read(handle -> new OneCase(handle, id).check()));
    }
    return found;
  }

  /** What the journal says of one case, by action, in order. */
  private static final class OneCase {
    private final Handle handle;
    private final CaseId id;
    private final List<Discrepancy> found = new ArrayList<>();
    private final Map<JournalAction, List<String>> macs = new HashMap<>();

    OneCase(Handle handle, CaseId id) {
      this.handle = handle;
      this.id = id;
      handle
          .createQuery("SELECT * FROM journal WHERE object = :id ORDER BY seq")
          .bind("id", id.value())
          .map(Journal.ENTRY)
          .forEach(
              entry ->
                  macs.computeIfAbsent(entry.action(), action -> new ArrayList<>())
                      .add(entry.mac()));
    }

    /** A case that is deleted while we look has no key any more and no contents to doubt. */
    List<Discrepancy> check() {
      byte[] key = Journal.caseKey(handle, id).orElse(null);
      if (key != null) {
        versions(key);
        files(key);
      }
      return found;
    }

    private void versions(byte[] key) {
      Map<SubmittedVersion.Verdict, Integer> decided = new HashMap<>();
      for (SubmittedVersion version : SubmissionRows.all(handle, id)) {
        String mac = Digests.mac(key, Submissions.contents(version.n(), version.contents()));
        expect(JournalAction.SUBMITTED, version.n() - 1, mac, "version " + version.n());
        SubmittedVersion.Decision decision = version.decision();
        if (decision != null) {
          int before = decided.merge(decision.verdict(), 1, Integer::sum) - 1;
          expect(
              JournalAction.valueOf(decision.verdict().name()),
              before,
              Digests.mac(key, decision.text()),
              "decision " + version.n());
        }
      }
      int written = macs.getOrDefault(JournalAction.SUBMITTED, List.of()).size();
      for (int n = SubmissionRows.latest(handle, id) + 1; n <= written; n++) {
        found.add(new Discrepancy(id, "version " + n));
      }
    }

    private void files(byte[] key) {
      List<String> written =
          new ArrayList<>(macs.getOrDefault(JournalAction.FILE_ADDED, List.of()));
      handle
          .createQuery("SELECT id, name, content FROM stored_file WHERE case_id = :id ORDER BY id")
          .bind("id", id.value())
          .map(
              (row, context) -> {
                String sha256 = Digests.sha256(row.getBytes("content"));
                String mac = Digests.mac(key, row.getString("id"), row.getString("name"), sha256);
                return written.remove(mac) ? "" : "file " + row.getString("id");
              })
          .forEach(
              what -> {
                if (!what.isEmpty()) {
                  found.add(new Discrepancy(id, what));
                }
              });
      written.forEach(lost -> found.add(new Discrepancy(id, "a file")));
    }

    private void expect(JournalAction action, int index, String mac, String what) {
      List<String> written = macs.getOrDefault(action, List.of());
      if (index >= written.size() || !written.get(index).equals(mac)) {
        found.add(new Discrepancy(id, what));
      }
    }
  }
}
