package followthrough.agenda;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.JournalEvent;
import followthrough.plan.DynamoDbWakeFormat;
import followthrough.plan.WakeChange;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Agendas in the table. Each method is one request. */
final class DynamoDbAgendaStore implements AgendaStore {
    private final DynamoDbTable table;

    DynamoDbAgendaStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Agenda load(String member) {
        return table.get(DynamoDbAgendaFormat.partition(member), DynamoDbWakeFormat.HEAD)
                .map(DynamoDbAgendaFormat::read)
                .orElseGet(() -> Agenda.empty(member));
    }

    @Override
    public boolean save(Agenda before, AgendaTransition transition) {
        DynamoDbItem head = DynamoDbAgendaFormat.write(transition.next());
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(table.putAfter(head, DynamoDbAgendaFormat.SEQUENCE, before.sequence()));
        transition.journal().forEach(event -> writes.add(table.put(write(event))));
        return table.write(writes) instanceof DynamoDbOutcome.Written;
    }

    private static DynamoDbItem write(JournalEvent event) {
        boolean isPending = !AgendaEvent.of(event).effects().isEmpty() || WakeChange.isIn(event);
        return DynamoDbEventFormat.write(event, isPending);
    }
}
