package followthrough.contract;

import followthrough.tools.MotoServer;

/** An implementation of AWS which none of us wrote. */
final class Moto {
    private Moto() {}

    static Aws aws() {
        return new Aws(MotoServer.url()).withTable();
    }
}
