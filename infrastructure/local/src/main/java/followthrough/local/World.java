package followthrough.local;

import followthrough.local.aws.AwsCalls;
import followthrough.local.clock.Activity;
import followthrough.local.clock.Agenda;
import followthrough.local.clock.Beginning;
import followthrough.local.clock.Timekeeper;
import followthrough.local.dynamodb.DynamoDbEngine;
import followthrough.local.fault.Faults;
import followthrough.local.keep.FolderShelf;
import followthrough.local.keep.MemoryShelf;
import followthrough.local.keep.Shelf;
import followthrough.local.lambda.AsyncInvoker;
import followthrough.local.lambda.Queues;
import followthrough.local.mail.Mailbox;
import followthrough.local.stream.StreamMapping;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/** What all parts of one system share: its time, its data, its faults, what came of it. */
record World(
        CompletableFuture<DynamoDbEngine> starting,
        Shelf shelf,
        Timekeeper time,
        Agenda agenda,
        Activity activity,
        Faults faults,
        AwsCalls calls,
        Queues queues,
        Mailbox mailbox,
        AsyncInvoker invoker,
        boolean durable,
        boolean sparing) {

    static World begin(Options options) {
        var shelf = options.data().<Shelf>map(FolderShelf::new).orElseGet(MemoryShelf::new);
        var agenda = new Agenda();
        var activity = new Activity();
        var time = new Beginning(InstantSource.system(), shelf).begin(options.start(), agenda, activity);
        var queues = new Queues();
        return new World(
                CompletableFuture.supplyAsync(() -> engine(options)),
                shelf,
                time,
                agenda,
                activity,
                new Faults(),
                new AwsCalls(),
                queues,
                new Mailbox(shelf.section("mail")),
                new AsyncInvoker(time.clock(), agenda, activity, queues),
                options.data().isPresent(),
                options.sparing());
    }

    private static DynamoDbEngine engine(Options options) {
        return DynamoDbEngine.start(options.data().map(folder -> folder.resolve("dynamodb")));
    }

    /** DynamoDB Local, which takes the longest to start: whoever needs it first waits for it. */
    DynamoDbEngine engine() {
        return starting.join();
    }

    void close() {
        time.close();
        engine().close();
    }

    StreamMapping.Surroundings forStreams() {
        return new StreamMapping.Surroundings(engine(), faults, time.clock(), agenda, activity, queues, shelf);
    }
}
