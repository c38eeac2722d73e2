package followthrough.contract;

import java.util.concurrent.ExecutorService;

class ConcernStoreInMotoTest extends ConcernStoreContract {
    @Override
    Aws aws() {
        return Moto.aws();
    }

    @Override
    ExecutorService people() {
        return Moto.oneByOne();
    }
}
