package followthrough.contract;

import java.util.concurrent.ExecutorService;

class JournalInMotoTest extends JournalInATable {
    @Override
    Aws aws() {
        return Moto.aws();
    }

    @Override
    ExecutorService people() {
        return Moto.oneByOne();
    }
}
