package followthrough.contract;

import java.util.concurrent.ExecutorService;

class SettingsInMotoTest extends SettingsStoreContract {
    @Override
    Aws aws() {
        return Moto.aws();
    }

    @Override
    ExecutorService people() {
        return Moto.oneByOne();
    }
}
