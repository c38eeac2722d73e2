package followthrough.contract;

import java.util.concurrent.ExecutorService;

class CustomerStoreInMotoTest extends CustomerStoreContract {
    @Override
    Aws aws() {
        return Moto.aws();
    }

    @Override
    ExecutorService people() {
        return Moto.oneByOne();
    }
}
