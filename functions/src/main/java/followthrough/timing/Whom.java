package followthrough.timing;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom to offer where several people are free at once. */
final class Whom {
    private final Optional<String> preferred;
    private final Map<String, List<Claim>> claims;
    private final Map<String, Diary> diaries = new HashMap<>();

    /** A choice by preference, then by how much people have to do. */
    Whom(Optional<String> preferred, List<Claim> claims) {
        this.preferred = preferred;
        this.claims = claims.stream().collect(groupingBy(Claim::with));
    }

    /** One of the slots that begin at once, at least one, of which the first of equals is chosen. */
    Slot among(List<Slot> atOnce) {
        return atOnce.stream()
                .filter(slot -> preferred.filter(slot.with()::equals).isPresent())
                .findFirst()
                .or(() -> atOnce.stream().min(Comparator.comparingInt(slot -> diary(slot).onDateOf(slot))))
                .orElseThrow();
    }

    private Diary diary(Slot slot) {
        return diaries.computeIfAbsent(
                slot.with(), with -> new Diary(claims.getOrDefault(with, List.of()), slot.zone()));
    }
}
