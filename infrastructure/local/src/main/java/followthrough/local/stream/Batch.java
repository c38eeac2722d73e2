package followthrough.local.stream;

import followthrough.document.Json;
import java.util.List;

/**
 * Records handed over together.
 *
 * @param failures how often that failed in ways that count
 * @param invocations how often it was tried
 */
record Batch(List<StreamRecord> records, int failures, int invocations) {

    byte[] event() {
        return Json.bytes(Json.mapping().with("Records", records.stream().map(StreamRecord::json).toList()).build());
    }

    Batch afterFailure() {
        return new Batch(records, failures + 1, invocations + 1);
    }

    Batch afterThrottling() {
        return new Batch(records, failures, invocations + 1);
    }

    boolean canBeSplit() {
        return records.size() > 1;
    }

    Batch firstHalf() {
        return new Batch(records.subList(0, records.size() / 2), failures, invocations + 1);
    }

    Batch secondHalf() {
        return new Batch(records.subList(records.size() / 2, records.size()), failures, invocations + 1);
    }

    /** From one record on; the whole batch when there is no such record. */
    Batch from(String sequence) {
        for (var i = 0; i < records.size(); i++) {
            if (records.get(i).sequence().equals(sequence)) {
                return new Batch(records.subList(i, records.size()), failures, invocations);
            }
        }
        return this;
    }
}
