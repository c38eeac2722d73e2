package followthrough.contract;

import followthrough.tools.MotoServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An implementation of AWS which none of us wrote. */
final class Moto {
    private Moto() {}

    static Aws aws() {
        return new Aws(MotoServer.url()).withTable();
    }

    /** It looks first and writes then, without a lock, so that it can only be asked one question after the other. */
    static ExecutorService oneByOne() {
        return Executors.newSingleThreadExecutor();
    }
}
